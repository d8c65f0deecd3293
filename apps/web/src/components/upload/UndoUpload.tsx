import { BusyButton } from "#components/BusyButton.tsx";
import { Button, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import styles from "./UndoUpload.module.css";

interface UndoUploadProps {
  words: { label: string; name?: string; title: string; advice: string; keep: string; confirm: string; close: string };
  /** What is said when it was taken back. */
  undone: string;
  undo: () => Promise<unknown>;
  /** Asks again for what the upload had changed. */
  refresh: () => Promise<unknown>;
  done?: () => void;
}

/** Takes back what a file did, after saying what that means. Keeping it is what Enter does. */
export function UndoUpload({ words, undone, undo, refresh, done }: UndoUploadProps) {
  const [isAsking, setAsking] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: undo,
    onSuccess: async () => {
      notifications.show({ message: undone });
      setAsking(false);
      await refresh();
      done?.();
    },
  });
  return (
    <>
      <Button variant="subtle" aria-label={words.name} onClick={() => setAsking(true)}>
        {words.label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.title}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <div className={styles.dialog}>
          <p>{words.advice}</p>
          <Trouble error={error} />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {words.keep}
            </Button>
            <BusyButton color="brick" busy={isPending} onClick={() => mutate()}>
              {words.confirm}
            </BusyButton>
          </div>
        </div>
      </Modal>
    </>
  );
}
