import * as texts from "@rata/texts/importing/importing";
import { MeaningForm } from "#components/upload/MeaningForm.tsx";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import type { FileMeaning, ImportPreview } from "#lib/views";
import { ColumnTable } from "./ColumnTable.tsx";
import { HeaderPointing } from "./HeaderPointing.tsx";
import { MisfitList } from "./MisfitList.tsx";
import { RememberedNote } from "./RememberedNote.tsx";

interface MeaningStepProps {
  planId: string;
  preview: ImportPreview;
  meaning: FileMeaning;
  readAgain: (meaning: FileMeaning) => void;
}

/** What each column was taken for, what comma and dot mean in it, and where the headers stand; all of it open to correction. */
export function MeaningStep({ planId, preview, meaning, readAgain }: MeaningStepProps) {
  const words = useTexts(texts).meaning;
  const { reading } = preview;
  const remembered = new Map(preview.remembered.map((used) => [used.id, used]));
  return (
    <MeaningForm meaning={meaning} readAgain={readAgain} words={words}>
      {(changed, change) => (
        <>
          {[...remembered.values()].map((used) => (
            <RememberedNote key={used.id} planId={planId} used={used} readAgain={() => readAgain(meaning)} />
          ))}
          <MisfitList misfits={reading.misfits} />
          {reading.tables.length > 0 && <p className={uploads.muted}>{words.advice}</p>}
          {reading.tables.map((table) => (
            <ColumnTable
              key={table.key}
              name={reading.tables.length > 1 ? words.tableAt(table) : null}
              columns={reading.columns.filter((column) => column.table === table.table)}
              meaning={changed}
              change={change}
            />
          ))}
          <HeaderPointing reading={reading} meaning={changed} change={change} />
        </>
      )}
    </MeaningForm>
  );
}
