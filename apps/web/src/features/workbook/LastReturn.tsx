import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { WorkbookItem } from "@rata/api/router";
import * as texts from "@rata/texts/workbook/workbook";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { UndoDialog } from "#components/file/UndoDialog.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useMoment } from "#lib/useMoment";
import styles from "./WorkbookScreen.module.css";

/** Who brought the workbook back last, and taking that back. */
export function LastReturn({ item: { last, shortName } }: { item: WorkbookItem }) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const refresh = useFreshPlan();
  const [isAsking, setAsking] = useState(false);
  const undo = useMutation(
    trpc.workbook.undo.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.undoneNow });
        setAsking(false);
        await refresh();
      },
    }),
  );
  if (last === null) return <p className={styles.muted}>{words.neverReturned}</p>;
  return (
    <p className={styles.muted}>
      {words.lastReturn(sayMoment(last.at), last.actorName, last.operations)}
      {last.isUndone && ` (${words.undone})`}
      {last.canUndo && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
          {words.undo}
        </Button>
      )}
      <UndoDialog
        words={{
          title: words.undoTitle(shortName),
          advice: words.undoAdvice,
          keep: words.keep,
          confirm: words.undoConfirm,
          close: words.close,
        }}
        isOpen={isAsking}
        close={() => setAsking(false)}
        error={undo.error}
        isBusy={undo.isPending}
        undo={() => undo.mutate({ commitId: last.commitId })}
      />
    </p>
  );
}
