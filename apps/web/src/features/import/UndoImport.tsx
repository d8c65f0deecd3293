import { Button, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/importing/importing";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./ImportScreen.module.css";

interface UndoImportProps {
  commitId: string;
  fileName: string;
  label: string;
  done?: () => void;
}

/** Takes an import back, after saying what that means. */
export function UndoImport({ commitId, fileName, label, done }: UndoImportProps) {
  const words = useTexts(texts).past;
  const refresh = useFreshPlan();
  const [isAsking, setAsking] = useState(false);
  const undo = useMutation(
    trpc.import.undo.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.undoneNow });
        setAsking(false);
        await refresh();
        done?.();
      },
    }),
  );
  return (
    <>
      <Button variant="subtle" aria-label={words.undoOf(fileName)} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.undoTitle}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <div className={styles.dialog}>
          <p>{words.undoAdvice(fileName)}</p>
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
