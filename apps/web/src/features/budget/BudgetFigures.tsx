import type { BudgetPreview } from "@rata/api/router";
import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./Budget.module.css";

/** The counts of the reading; accepted, refused and joined add up to what was read. */
export function BudgetFigures({ reading }: { reading: BudgetPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const { rowsRead, accepted, refused, joined, accounts, remarks } = reading;
  const figures = [
    [words.read, rowsRead],
    [words.accepted, accepted],
    [words.refused, refused],
    [words.joined, joined],
  ] as const;
  return (
    <div className={styles.part}>
      <dl className={looks.figures}>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatCount(figure)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.muted}>
        {words.beside(accounts, remarks)} {words.advice}
      </p>
    </div>
  );
}
