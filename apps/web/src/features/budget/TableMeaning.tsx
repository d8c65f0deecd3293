import { Checkbox } from "@mantine/core";
import type { BudgetMeaning } from "#lib/views";
import * as texts from "@rata/texts/budget/budget";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { HeaderChoice } from "./HeaderChoice.tsx";
import type { ReadColumn, ReadTable } from "./ReadTable.ts";

interface TableMeaningProps {
  table: ReadTable;
  columns: readonly ReadColumn[];
  isOpen: boolean;
  meaning: BudgetMeaning;
  change: (meaning: BudgetMeaning) => void;
}

/** One sheet or table of the file: whether it is read, where its headings are, and what they mean. */
export function TableMeaning({ table, columns, isOpen, meaning, change }: TableMeaningProps) {
  const words = useTexts(texts).meaning;
  const leftOut = new Set(meaning.leftOut);
  const isRead = !leftOut.has(table.table);
  const state = table.isLeftOut
    ? words.leftOut
    : table.headerLine === null
      ? words.noHeader
      : words.header(table.headerLine);
  const setRead = (isWanted: boolean) => {
    const others = [...leftOut].filter((other) => other !== table.table);
    change({ ...meaning, leftOut: isWanted ? others : [...others, table.table] });
  };
  return (
    <details open={isOpen} className={styles.sheet}>
      <summary>
        <strong>{words.table(table.table + 1, table.sheet)}</strong>{" "}
        <span className={uploads.muted}>
          {words.lines(table.lines)}, {state}
        </span>
      </summary>
      <div className={uploads.part}>
        <Checkbox label={words.read} checked={isRead} onChange={(event) => setRead(event.currentTarget.checked)} />
        {isRead && !table.isLeftOut && (
          <>
            {table.headerLine === null && <HeaderChoice table={table} meaning={meaning} change={change} />}
            {columns.length > 0 && <ColumnChoices columns={columns} meaning={meaning} change={change} />}
          </>
        )}
      </div>
    </details>
  );
}
