import { formatCount, formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/home/home";
import { useTexts } from "#lib/language.tsx";
import type { PlanSummary } from "#lib/Finding";
import styles from "./HomeScreen.module.css";

/** The plan in four figures. */
export function PlanFigures({ summary }: { summary: PlanSummary }) {
  const words = useTexts(texts);
  const figures = [
    [words.ceiling, formatRupiah(summary.ceiling)],
    [words.programs, formatCount(summary.programs)],
    [words.activities, formatCount(summary.activities)],
    [words.rows, formatCount(summary.rows)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
