import { Checkbox } from "@mantine/core";
import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import { useMemo, useState } from "react";
import { ChangeList } from "#components/changes/ChangeList.tsx";
import type { FetchedFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { ConfirmBar } from "#components/upload/ConfirmBar.tsx";
import { MadeFile } from "#components/upload/MadeFile.tsx";
import uploads from "#components/upload/Upload.module.css";
import { KeptList } from "./KeptList.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ReadingFigures } from "./ReadingFigures.tsx";
import { SectorSums } from "./SectorSums.tsx";

interface PreviewStepProps {
  preview: ImportPreview;
  /** Fetches the refused rows of the file that was read. */
  fetchRefused: (language: string) => Promise<FetchedFile>;
  store: (removeMissing: boolean) => void;
  isStoring: boolean;
  cancel: () => void;
  decideJoin: (line: number, isJoined: boolean) => void;
}

/** What was read, what was mended or refused, what would change; nothing is stored yet. */
export function PreviewStep({ preview, fetchRefused, store, isStoring, cancel, decideJoin }: PreviewStepProps) {
  const words = useTexts(texts).preview;
  const { reading, changes } = preview;
  const originals = useMemo(() => new Map(reading.rows.map(({ line, raw }) => [line, raw])), [reading.rows]);
  const [removes, setRemoves] = useState(false);
  const touched = changes.added + changes.changed + changes.moved + (removes ? changes.removed : 0);
  return (
    <>
      <p className={uploads.muted}>{words.advice}</p>
      <ReadingFigures reading={reading} />
      <SectorSums reading={reading} />
      <section className={uploads.part}>
        <h3>{words.problems}</h3>
        {reading.refusedCount > 0 && (
          <MadeFile
            words={{
              advice: words.refusedAdvice,
              download: words.refusedRows(reading.refusedCount),
              preparing: words.refusedPreparing,
            }}
            fetchMade={fetchRefused}
          />
        )}
        <ProblemList reading={reading} decideJoin={decideJoin} />
      </section>
      <section className={uploads.part}>
        <h3>{words.changes}</h3>
        <ChangeList changes={changes} originals={originals} />
        <KeptList preview={preview} />
      </section>
      <ConfirmBar
        words={{ commit: words.commit(touched), cancel: words.cancel }}
        isEmpty={touched === 0 || reading.accepted === 0 || reading.misfits.length > 0}
        isBusy={isStoring}
        store={() => store(removes)}
        cancel={cancel}
      >
        {changes.removed > 0 && reading.accepted > 0 && (
          <Checkbox
            label={words.removeMissing}
            description={words.removeMissingAdvice}
            checked={removes}
            onChange={(event) => setRemoves(event.currentTarget.checked)}
          />
        )}
        {reading.accepted === 0 && <p>{words.noneAccepted}</p>}
        {reading.accepted > 0 && touched === 0 && changes.removed === 0 && <p>{words.nothing}</p>}
      </ConfirmBar>
    </>
  );
}
