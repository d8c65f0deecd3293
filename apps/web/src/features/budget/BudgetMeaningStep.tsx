import type { BudgetMeaning, BudgetPreview } from "#lib/views";
import * as texts from "@rata/texts/budget/budget";
import { MeaningForm } from "#components/upload/MeaningForm.tsx";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { TableMeaning } from "./TableMeaning.tsx";

interface BudgetMeaningStepProps {
  reading: BudgetPreview["reading"];
  meaning: BudgetMeaning;
  readAgain: (meaning: BudgetMeaning) => void;
}

/** What each column was taken for, table by table; what can't be recognised is pointed at. */
export function BudgetMeaningStep({ reading, meaning, readAgain }: BudgetMeaningStepProps) {
  const words = useTexts(texts).meaning;
  const asks = reading.problems.some(({ code }) => ASKING.has(code));
  return (
    <MeaningForm meaning={meaning} readAgain={readAgain} words={words}>
      {(changed, change) => (
        <>
          <p className={uploads.muted}>{words.advice}</p>
          {reading.tables.map((table) => (
            <TableMeaning
              key={table.table}
              table={table}
              columns={reading.columns.filter((column) => column.table === table.table)}
              isOpen={asks || (table.headerLine === null && !table.isLeftOut)}
              meaning={changed}
              change={change}
            />
          ))}
        </>
      )}
    </MeaningForm>
  );
}

/** Where a person has to say what columns mean, the tables stand open. */
const ASKING: ReadonlySet<string> = new Set([
  "budget-several-ceilings",
  "budget-code-column-missing",
  "ceiling-column-missing",
  "ceiling-undecidable",
]);
