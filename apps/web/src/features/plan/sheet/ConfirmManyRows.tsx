import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/plan/sheet";
import { useTexts } from "#lib/language.tsx";
import styles from "./CellTrouble.module.css";
import type { Asked } from "./usePlanSheet.ts";

/** Asks before a cell is saved that rows of several agencies share. */
export function ConfirmManyRows({ asked }: { asked: Asked }) {
  const words = useTexts(texts).confirm;
  return (
    <Modal
      opened
      onClose={() => asked.answer(false)}
      title={words.title}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <div className={styles.list}>
        <p>{words.text(asked.rows, asked.agencies)}</p>
        <p className={styles.buttons}>
          <Button data-autofocus onClick={() => asked.answer(true)}>
            {words.yes(asked.rows)}
          </Button>
          <Button variant="default" onClick={() => asked.answer(false)}>
            {words.no}
          </Button>
        </p>
      </div>
    </Modal>
  );
}
