import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/settings/people";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

interface ConfirmProps {
  title: string;
  advice: string;
  action: string;
  isBusy: boolean;
  error: unknown;
  confirm: () => void;
  close: () => void;
}

/** Tells what something means before it is done. */
export function Confirm({ title, advice, action, isBusy, error, confirm, close }: ConfirmProps) {
  const words = useTexts(texts);
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": words.close }}>
      <div className={styles.form}>
        <p>{advice}</p>
        <Trouble error={error} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={close} data-autofocus>
            {words.cancel}
          </Button>
          <BusyButton color="brick" busy={isBusy} onClick={confirm}>
            {action}
          </BusyButton>
        </div>
      </div>
    </Modal>
  );
}
