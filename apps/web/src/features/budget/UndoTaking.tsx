import { Button, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/budget/budget";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./Budget.module.css";

/** Takes back what was taken over, after saying what that means. */
export function UndoTaking({ commitId, done }: { commitId: string; done: () => void }) {
  const words = useTexts(texts).done;
  const refresh = useFreshPlan();
  const [isAsking, setAsking] = useState(false);
  const undo = useMutation(
    trpc.import.undo.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.undone });
        setAsking(false);
        await refresh();
        done();
      },
    }),
  );
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {words.undo}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.undoTitle}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <div className={styles.part}>
          <p>{words.undoAdvice}</p>
          <Trouble error={undo.error} />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {words.keep}
            </Button>
            <Button color="brick" loading={undo.isPending} onClick={() => undo.mutate({ commitId })}>
              {words.undoConfirm}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
