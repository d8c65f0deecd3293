import { Button } from "@mantine/core";
import type { BudgetMeaning, BudgetPreview } from "@rata/api/router";
import * as texts from "@rata/texts/budget/budget";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import { TableMeaning } from "./TableMeaning.tsx";

interface BudgetMeaningStepProps {
  reading: BudgetPreview["reading"];
  meaning: BudgetMeaning;
  readAgain: (meaning: BudgetMeaning) => void;
}

/** What each column was taken for, table by table; what can't be recognised is pointed at. */
export function BudgetMeaningStep({ reading, meaning, readAgain }: BudgetMeaningStepProps) {
  const words = useTexts(texts).meaning;
  const [changed, setChanged] = useState<BudgetMeaning>(meaning);
  const asks = reading.problems.some(({ code }) => ASKING.has(code));
  const isChanged = JSON.stringify(changed) !== JSON.stringify(meaning);
  return (
    <>
      <p className={styles.muted}>{words.advice}</p>
      {reading.tables.map((table) => (
        <TableMeaning
          key={table.table}
          table={table}
          columns={reading.columns.filter((column) => column.table === table.table)}
          isOpen={asks || (table.headerLine === null && !table.isLeftOut)}
          meaning={changed}
          change={setChanged}
        />
      ))}
      {isChanged && (
        <Button className={styles.left ?? ""} onClick={() => readAgain(changed)}>
          {words.again}
        </Button>
      )}
    </>
  );
}

/** Where a person has to say what columns mean, the tables stand open. */
const ASKING: ReadonlySet<string> = new Set([
  "budget-several-ceilings",
  "budget-code-column-missing",
  "ceiling-column-missing",
  "ceiling-undecidable",
]);
