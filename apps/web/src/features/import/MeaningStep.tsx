import { Button } from "@mantine/core";
import type { ImportPreview } from "@rata/api/router";
import * as texts from "@rata/texts/importing/importing";
import { useState } from "react";
import type { FileMeaning } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { ColumnTable } from "./ColumnTable.tsx";
import { HeaderPointing } from "./HeaderPointing.tsx";
import styles from "./ImportScreen.module.css";
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
  const [changed, setChanged] = useState<FileMeaning>(meaning);
  const { reading } = preview;
  const isChanged = JSON.stringify(changed) !== JSON.stringify(meaning);
  const remembered = new Map(preview.remembered.map((used) => [used.id, used]));
  return (
    <>
      {[...remembered.values()].map((used) => (
        <RememberedNote key={used.id} planId={planId} used={used} readAgain={() => readAgain(meaning)} />
      ))}
      <MisfitList misfits={reading.misfits} />
      {reading.tables.length > 0 && <p className={styles.muted}>{words.advice}</p>}
      {reading.tables.map((table) => (
        <ColumnTable
          key={table.key}
          name={reading.tables.length > 1 ? words.tableAt(table) : null}
          columns={reading.columns.filter((column) => column.table === table.table)}
          meaning={changed}
          change={setChanged}
        />
      ))}
      <HeaderPointing reading={reading} meaning={changed} change={setChanged} />
      {isChanged && (
        <Button className={styles.left ?? ""} onClick={() => readAgain(changed)}>
          {words.again}
        </Button>
      )}
    </>
  );
}
