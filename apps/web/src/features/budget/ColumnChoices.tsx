import { NativeSelect } from "@mantine/core";
import type { BudgetMeaning } from "@rata/api/router";
import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import { AmountMarks } from "./AmountMarks.tsx";
import styles from "./Budget.module.css";
import type { ReadColumn } from "./ReadTable.ts";

interface ColumnChoicesProps {
  columns: readonly ReadColumn[];
  meaning: BudgetMeaning;
  change: (meaning: BudgetMeaning) => void;
}

const KINDS = [
  "code",
  "name",
  "indicator",
  "target",
  "unit",
  "ceiling",
  "sources",
  "organisation",
  "account",
  "extra",
] as const;

/** What each column is read as, with a value that stands in it. */
export function ColumnChoices({ columns, meaning, change }: ColumnChoicesProps) {
  const words = useTexts(texts).meaning;
  const keyOf = ({ table, index }: ReadColumn) => `${table}.${index}`;
  const set = (column: ReadColumn, value: string) => {
    const kind = KINDS.find((candidate) => candidate === value) ?? "extra";
    change({ ...meaning, columns: { ...meaning.columns, [keyOf(column)]: kind } });
  };
  return (
    <table className={`${styles.table} ${styles.stacked}`}>
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
                data={KINDS.map((kind) => ({ value: kind, label: words.columns[kind] }))}
              />
            </td>
            <td className={styles.sample}>
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
