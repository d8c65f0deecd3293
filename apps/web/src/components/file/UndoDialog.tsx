import { Button, Modal } from "@mantine/core";
import { Trouble } from "#components/Trouble.tsx";
import styles from "./UndoDialog.module.css";

interface UndoDialogProps {
  words: { title: string; advice: string; keep: string; confirm: string; close: string };
  isOpen: boolean;
  close: () => void;
  error: unknown;
  isBusy: boolean;
  undo: () => void;
}

/** Asks before something stored is taken back, and says what that means. Keeping it is what Enter does. */
export function UndoDialog({ words, isOpen, close, error, isBusy, undo }: UndoDialogProps) {
  return (
    <Modal opened={isOpen} onClose={close} title={words.title} closeButtonProps={{ "aria-label": words.close }}>
      <div className={styles.dialog}>
        <p>{words.advice}</p>
        <Trouble error={error} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={close} data-autofocus>
            {words.keep}
          </Button>
          <Button color="brick" loading={isBusy} onClick={undo}>
            {words.confirm}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
