import { formatRupiah } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import type { BudgetRow } from "./filters.ts";

const MOST = 20;

/** Everything that an unclear row could mean, on both sides, for a person to untangle in the plan or in the file. */
export function UnclearDetails({ row }: { row: BudgetRow }) {
  const words = useTexts(texts).preview;
  const nodes = row.nodes.map(({ id, name, code, ceiling }) => ({
    key: id,
    side: words.plan,
    name,
    code,
    ceiling,
    where: null,
  }));
  const lines = row.lines.map(({ organisation, code, name, ceiling, sheet, line }) => ({
    key: `${organisation} ${code}`,
    side: words.budget,
    name,
    code,
    ceiling,
    where: line === null ? null : sheet === null ? words.line(line) : words.sheetLine(sheet, line),
  }));
  const all = [...nodes.slice(0, MOST), ...lines.slice(0, MOST)];
  const left = nodes.length + lines.length - all.length;
  return (
    <details className={styles.details}>
      <summary>{words.details}</summary>
      <ul>
        {all.map(({ key, side, name, code, ceiling, where }) => (
          <li key={`${side} ${key}`}>
            {[side, code, name ?? words.unnamed, ceiling === null ? null : formatRupiah(ceiling), where]
              .filter((part) => part !== null)
              .join(" · ")}
          </li>
        ))}
      </ul>
      {left > 0 && <p>{words.cut(left)}</p>}
    </details>
  );
}
