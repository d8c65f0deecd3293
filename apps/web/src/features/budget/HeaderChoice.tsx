import { Radio } from "@mantine/core";
import type { BudgetMeaning } from "#lib/views";
import * as texts from "@rata/texts/budget/budget";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import type { ReadTable } from "./ReadTable.ts";

interface HeaderChoiceProps {
  table: ReadTable;
  meaning: BudgetMeaning;
  change: (meaning: BudgetMeaning) => void;
}

/** The first lines of a table whose headings nobody knows: the person points at the one that names the columns. */
export function HeaderChoice({ table, meaning, change }: HeaderChoiceProps) {
  const words = useTexts(texts).meaning;
  const key = String(table.table);
  const chosen = meaning.headers?.[key];
  return (
    <Radio.Group
      label={words.point}
      value={chosen === undefined ? "" : String(chosen)}
      onChange={(line) => change({ ...meaning, headers: { ...meaning.headers, [key]: Number(line) } })}
    >
      <div className={styles.lines}>
        {table.firstLines.map(({ line, cells }) => (
          <Radio
            key={line}
            value={String(line)}
            label={`${words.pointAt(line)}: ${cells.filter((cell) => cell !== "").join(" | ")}`}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
