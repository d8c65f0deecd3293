import type { WorkbookItem } from "@rata/api/router";
import * as texts from "@rata/texts/workbook/workbook";
import { UndoButton } from "#components/file/UndoButton.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import styles from "./WorkbookScreen.module.css";

/** Who brought the workbook back last, and taking that back. */
export function LastReturn({ item: { last, shortName } }: { item: WorkbookItem }) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  if (last === null) return <p className={styles.muted}>{words.neverReturned}</p>;
  return (
    <div className={styles.muted}>
      {words.lastReturn(sayMoment(last.at), last.actorName, last.operations)}
      {last.isUndone && ` (${words.undone})`}
      {last.canUndo && (
        <UndoButton
          words={{
            label: words.undo,
            title: words.undoTitle(shortName),
            advice: words.undoAdvice,
            keep: words.keep,
            confirm: words.undoConfirm,
            close: words.close,
          }}
          undone={words.undoneNow}
          undo={() => api.workbook.undo.mutate({ commitId: last.commitId })}
        />
      )}
    </div>
  );
}
