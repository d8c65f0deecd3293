import { NativeSelect } from "@mantine/core";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import { parseRupiah } from "@rata/domain/number/parseRupiah";
import type { Separators } from "@rata/domain/number/Separators";
import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./Budget.module.css";

interface AmountMarksProps {
  sample: string;
  separators: Separators | null;
  choose: (separators: Separators) => void;
}

/** What comma and dot mean in the amounts, with one of them read that way as one chooses. */
export function AmountMarks({ sample, separators, choose }: AmountMarksProps) {
  const words = useTexts(texts).meaning;
  const chosen = separators ?? "decimal-comma";
  const reading = parseRupiah(sample, chosen);
  return (
    <div className={styles.marks}>
      <NativeSelect
        aria-label={words.separators}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value === "decimal-dot" ? "decimal-dot" : "decimal-comma")}
        data={(["decimal-comma", "decimal-dot"] as const).map((value) => ({ value, label: words[value] }))}
      />
      <span aria-live="polite" className={reading.ok ? "" : looks.wrong}>
        {reading.ok ? words.example(sample, formatRupiah(reading.value)) : words.unreadable(sample)}
      </span>
    </div>
  );
}
