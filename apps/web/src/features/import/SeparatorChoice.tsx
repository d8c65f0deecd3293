import { NativeSelect } from "@mantine/core";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { parseNumber } from "@rata/domain/number/parseNumber";
import type { Separators } from "@rata/domain/number/Separators";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./ImportScreen.module.css";

interface SeparatorChoiceProps {
  header: string;
  sample: string;
  isMoney: boolean;
  separators: Separators | null;
  choose: (separators: Separators) => void;
}

/** What comma and dot mean in a column, with one of its own numbers read that way as one chooses. */
export function SeparatorChoice({ header, sample, isMoney, separators, choose }: SeparatorChoiceProps) {
  const words = useTexts(texts).meaning;
  const chosen = separators ?? "decimal-comma";
  const written = findNumber(sample);
  const reading = written === null ? null : parseNumber(written, chosen);
  return (
    <>
      <NativeSelect
        aria-label={`${words.separators}: ${header}`}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value === "decimal-dot" ? "decimal-dot" : "decimal-comma")}
        data={(["decimal-comma", "decimal-dot"] as const).map((value) => ({ value, label: words[value] }))}
      />
      {written !== null && reading !== null && (
        <p className={`${styles.example} ${reading.ok ? "" : looks.wrong}`} aria-live="polite">
          {reading.ok
            ? words.example(written, `${isMoney ? "Rp" : ""}${formatMeasured(reading.value)}`)
            : words.undecidable(written)}
        </p>
      )}
    </>
  );
}

/** The first number in a sample. */
function findNumber(sample: string): string | null {
  return /\d[\d.,]*/u.exec(sample)?.[0].replace(/[.,]+$/u, "") ?? null;
}
