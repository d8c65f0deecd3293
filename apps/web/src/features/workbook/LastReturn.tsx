import { Button, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { WorkbookItem } from "@rata/api/router";
import * as texts from "@rata/texts/workbook/workbook";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
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
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.undoTitle(shortName)}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <div className={styles.dialog}>
          <p>{words.undoAdvice}</p>
          <Trouble error={undo.error} />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {words.keep}
            </Button>
            <Button color="brick" loading={undo.isPending} onClick={() => undo.mutate({ commitId: last.commitId })}>
              {words.undoConfirm}
            </Button>
          </div>
        </div>
      </Modal>
    </p>
  );
}
