import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/plan/sheet";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./CellTrouble.module.css";
import type { Asked } from "./usePlanSheet.ts";

/** Asks before a cell is saved that rows of several agencies share. */
export function ConfirmManyRows({ asked }: { asked: Asked | null }) {
  const words = useTexts(texts).confirm;
  const { rows, agencies, answer } = asked ?? NOTHING;
  return (
    <Modal
      opened={asked !== null}
      // It stays in the tree while it is closed: only so the focus goes back to the field.
      transitionProps={{ duration: 0 }}
      onClose={() => answer(false)}
      title={words.title}
    >
      <div className={styles.list}>
        <p>{words.text(rows, agencies)}</p>
        <p className={look.buttons}>
          <Button data-autofocus onClick={() => answer(true)}>
            {words.yes(rows)}
          </Button>
          <Button variant="default" onClick={() => answer(false)}>
            {words.no}
          </Button>
        </p>
      </div>
    </Modal>
  );
}

const NOTHING: Asked = { rows: 0, agencies: 0, answer: () => undefined };
