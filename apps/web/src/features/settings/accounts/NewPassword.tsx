import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/settings/settings";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

/** A first password, told this once. */
export function NewPassword({ name, password, close }: { name: string; password: string; close: () => void }) {
  const words = useTexts(texts).people;
  return (
    <Modal
      opened
      onClose={close}
      title={words.password}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <div className={styles.form}>
        <p>{words.passwordAdvice(name)}</p>
        <output className={styles.password}>{password}</output>
        <Button onClick={close} data-autofocus>
          {words.understood}
        </Button>
      </div>
    </Modal>
  );
}
