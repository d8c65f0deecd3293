import { BusyButton } from "#components/BusyButton.tsx";
import { Button, Checkbox } from "@mantine/core";
import type { WorkbookPreview, WorkbookWish } from "#lib/views";
import * as texts from "@rata/texts/workbook/workbook";
import { ChangeList } from "#components/changes/ChangeList.tsx";
import { Counts } from "#components/upload/Counts.tsx";
import { useTexts } from "#lib/language.tsx";
import { ConflictItem } from "./ConflictItem.tsx";
import { WorkbookProblems } from "./WorkbookProblems.tsx";
import styles from "./WorkbookScreen.module.css";

interface ReturnPreviewProps {
  agency: string;
  preview: WorkbookPreview;
  wish: WorkbookWish;
  /** Reads the file again with other decisions. */
  readAgain: (wish: WorkbookWish) => void;
  store: () => void;
  isBusy: boolean;
  cancel: () => void;
}

/** What a workbook would change, what it can't, and where the plan was changed meanwhile; nothing is stored yet. */
export function ReturnPreview({ agency, preview, wish, readAgain, store, isBusy, cancel }: ReturnPreviewProps) {
  const words = useTexts(texts).preview;
  const { changes, conflicts, refused, refusedCount, problems, missingCount } = preview;
  const touched = changes.added + changes.changed + changes.moved + changes.removed;
  const open = conflicts.length > 0 || wish.insists.length > 0;
  const takeFile = (key: string) => readAgain({ ...wish, insists: [...wish.insists, key] });
  return (
    <div className={styles.preview}>
      <h3>{words.title(preview.fileName, agency)}</h3>
      <p className={styles.muted}>
        {words.advice} {words.stale(preview.head - preview.madeAt)}
      </p>
      <Counts
        counts={[
          [words.rows, preview.rows],
          [words.refused, refusedCount],
          [words.asked, problems.length],
          [words.conflicts, conflicts.length],
        ]}
      />
      <WorkbookProblems
        title={words.refusedTitle}
        advice={words.refusedAdvice}
        problems={refused.map(({ problem }) => problem)}
      />
      <WorkbookProblems title={words.askedTitle} advice={words.askedAdvice} problems={problems} />
      {open && (
        <section className={styles.part}>
          <h4>{words.conflictTitle}</h4>
          <p className={styles.muted}>{words.conflictAdvice}</p>
          <ul className={styles.conflicts}>
            {conflicts.map((conflict) => (
              <ConflictItem key={conflict.key} conflict={conflict} takeFile={takeFile} />
            ))}
          </ul>
          {wish.insists.length > 0 && (
            <p>
              {words.insisted(wish.insists.length)}{" "}
              <Button variant="subtle" size="compact-md" onClick={() => readAgain({ ...wish, insists: [] })}>
                {words.keepPlan}
              </Button>
            </p>
          )}
        </section>
      )}
      <section className={styles.part}>
        <h4>{words.changesTitle}</h4>
        {touched === 0 ? <p>{words.nothing}</p> : <ChangeList changes={changes} />}
      </section>
      {missingCount > 0 && (
        <Checkbox
          label={words.missing(missingCount)}
          description={words.missingAdvice}
          checked={wish.removeMissing}
          disabled={isBusy}
          onChange={(event) => readAgain({ ...wish, removeMissing: event.currentTarget.checked })}
        />
      )}
      <div className={styles.buttons}>
        <BusyButton disabled={touched === 0} busy={isBusy} onClick={store}>
          {words.commit(touched)}
        </BusyButton>
        <Button variant="default" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
