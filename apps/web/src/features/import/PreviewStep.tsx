import { Button, Checkbox } from "@mantine/core";
import type { ImportPreview } from "@rata/api/router";
import * as texts from "@rata/texts/importing/importing";
import { useMemo, useState } from "react";
import { ChangeList } from "#components/changes/ChangeList.tsx";
import type { FetchedFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";
import { KeptList } from "./KeptList.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { RefusedDownload } from "./RefusedDownload.tsx";
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
      <p className={styles.muted}>{words.advice}</p>
      <ReadingFigures reading={reading} />
      <SectorSums reading={reading} />
      <section className={styles.part}>
        <h3>{words.problems}</h3>
        {reading.refusedCount > 0 && <RefusedDownload count={reading.refusedCount} fetchRefused={fetchRefused} />}
        <ProblemList reading={reading} decideJoin={decideJoin} />
      </section>
      <section className={styles.part}>
        <h3>{words.changes}</h3>
        <ChangeList changes={changes} originals={originals} />
        <KeptList preview={preview} />
      </section>
      <div className={styles.confirm}>
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
        <div className={styles.buttons}>
          <Button
            disabled={touched === 0 || reading.accepted === 0 || reading.misfits.length > 0}
            loading={isStoring}
            onClick={() => store(removes)}
          >
            {words.commit(touched)}
          </Button>
          <Button variant="default" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </>
  );
}
