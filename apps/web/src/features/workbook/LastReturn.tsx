import type { WorkbookItem } from "#lib/views";
import * as texts from "@rata/texts/workbook/workbook";
import { UndoUpload } from "#components/upload/UndoUpload.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useMoment } from "#lib/useMoment";
import styles from "./WorkbookScreen.module.css";

/** Who brought the workbook back last, and taking that back. */
export function LastReturn({ item: { last, shortName } }: { item: WorkbookItem }) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const refresh = useFreshPlan();
  if (last === null) return <p className={styles.muted}>{words.neverReturned}</p>;
  return (
    <div className={styles.muted}>
      {words.lastReturn(sayMoment(last.at), last.actorName, last.operations)}
      {last.isUndone && ` (${words.undone})`}
      {last.canUndo && (
        <UndoUpload
          words={{
            label: words.undo,
            title: words.undoTitle(shortName),
            advice: words.undoAdvice,
            keep: words.keep,
            confirm: words.undoConfirm,
            close: words.close,
          }}
          undone={words.undoneNow}
          undo={() => api.upload.workbook.undo.mutate({ commitId: last.commitId })}
          refresh={refresh}
        />
      )}
    </div>
  );
}
