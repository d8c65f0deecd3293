import type { BudgetPreview } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import { subtract } from "@rata/domain/plan/budget/BudgetAmount";
import * as texts from "@rata/texts/budget/budget";
import * as shared from "@rata/texts/budget/words";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/upload/Reading.module.css";
import styles from "./Budget.module.css";
import { sayDifference } from "./sayDifference.ts";

interface BudgetSumsProps {
  sums: BudgetPreview["sums"];
  totals: BudgetPreview["reading"]["totals"];
}

const PARTS = ["total", "matched", "unclear", "only"] as const;

/** Plan, budget and their difference as a whole and by how they met; then the file's own levels to hold against the paper. */
export function BudgetSums({ sums, totals }: BudgetSumsProps) {
  const words = useTexts(texts).preview;
  const { levels } = useTexts(shared);
  const say = (amount: Rupiah | null) => (amount === null ? words.unsummed : formatRupiah(amount));
  return (
    <section className={uploads.part}>
      <h3 className={styles.first}>{words.sums}</h3>
      <table className={`${looks.table} ${styles.money} ${looks.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.plan}</th>
            <th scope="col">{words.budget}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part} className={part === "total" ? (styles.total ?? "") : ""}>
              <th scope="row">{words.sides[part]}</th>
              <td data-label={words.plan}>{say(sums.plan[part])}</td>
              <td data-label={words.budget}>{say(sums.budget[part])}</td>
              <td data-label={words.difference}>
                {sayDifference(subtract(sums.budget[part], sums.plan[part])) ?? words.unsummed}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={uploads.muted}>
        {words.sumsAdvice} {sums.undecided > 0 && words.undecided(sums.undecided)}
      </p>
      {totals.length > 0 && (
        <details>
          <summary>{words.byLevel}</summary>
          <table className={`${looks.table} ${styles.money}`}>
            <tbody>
              {totals.map(({ level, count, ceiling, isUndecided }) => (
                <tr key={level}>
                  <th scope="row">{words.level(levels[level], count)}</th>
                  <td>{ceiling === null && !isUndecided ? "–" : say(ceiling)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
