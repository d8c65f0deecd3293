import { NativeSelect } from "@mantine/core";
import { BUDGET_COLUMNS } from "@rata/domain/plan/budget/BudgetColumn";
import type { BudgetMeaning } from "@rata/api/router";
import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import { AmountMarks } from "./AmountMarks.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./Budget.module.css";
import type { ReadColumn } from "./ReadTable.ts";

interface ColumnChoicesProps {
  columns: readonly ReadColumn[];
  meaning: BudgetMeaning;
  change: (meaning: BudgetMeaning) => void;
}

/** What each column is read as, with a value that stands in it. */
export function ColumnChoices({ columns, meaning, change }: ColumnChoicesProps) {
  const words = useTexts(texts).meaning;
  const keyOf = ({ table, index }: ReadColumn) => `${table}.${index}`;
  const set = (column: ReadColumn, value: string) => {
    const kind = BUDGET_COLUMNS.find((candidate) => candidate === value) ?? "extra";
    change({ ...meaning, columns: { ...meaning.columns, [keyOf(column)]: kind } });
  };
  return (
    <table className={`${looks.table} ${looks.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{words.words}</th>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.sample}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={keyOf(column)}>
            <th scope="row">{column.header || <span className={styles.muted}>{words.unnamed}</span>}</th>
            <td>
              <NativeSelect
                aria-label={`${words.column}: ${column.header || column.index + 1}`}
                value={meaning.columns?.[keyOf(column)] ?? column.column}
                onChange={(event) => set(column, event.currentTarget.value)}
                data={BUDGET_COLUMNS.map((kind) => ({ value: kind, label: words.columns[kind] }))}
              />
            </td>
            <td className={looks.sample}>
              {column.sample}
              {column.column === "ceiling" && column.sample !== null && /[.,]/u.test(column.sample) && (
                <AmountMarks
                  sample={column.sample}
                  separators={meaning.separators ?? column.separators}
                  choose={(separators) => change({ ...meaning, separators })}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
