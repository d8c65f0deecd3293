import { NativeSelect } from "@mantine/core";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { parseNumber } from "@rata/domain/number/parseNumber";
import type { Separators } from "@rata/domain/number/Separators";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

interface SeparatorChoiceProps {
  header: string;
  samples: readonly string[];
  isMoney: boolean;
  separators: string | undefined;
  choose: (separators: Separators) => void;
}

/** What comma and dot mean in a column, with one of its own numbers read that way as one chooses. */
export function SeparatorChoice({ header, samples, isMoney, separators, choose }: SeparatorChoiceProps) {
  const words = useTexts(texts).meaning;
  const chosen: Separators = separators === "decimal-dot" ? "decimal-dot" : "decimal-comma";
  const written = findNumber(samples);
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
        <p className={`${styles.example} ${reading.ok ? "" : styles.wrong}`} aria-live="polite">
          {reading.ok ? words.example(written, `${isMoney ? "Rp" : ""}${formatMeasured(reading.value)}`) : words.undecidable(written)}
        </p>
      )}
    </>
  );
}

/** The first sample with a separator in it: only there the choice shows. */
function findNumber(samples: readonly string[]): string | null {
  const numbers = samples.flatMap((sample) => /\d[\d.,]*/u.exec(sample)?.[0].replace(/[.,]+$/u, "") ?? []);
  return numbers.find((number) => /[.,]/u.test(number)) ?? numbers[0] ?? null;
}
