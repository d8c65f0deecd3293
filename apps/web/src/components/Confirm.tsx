import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/frame/form";
import { BusyButton } from "#components/BusyButton.tsx";
import styles from "#components/form/Form.module.css";
import { useReturnedFocus } from "#components/form/useReturnedFocus";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { type Saving, useSave } from "#lib/useSave";

interface ConfirmProps<Answer> extends Saving<void, Answer> {
  title: string;
  advice: string;
  action: string;
  /** Whether it takes something away, so that the way back comes first. */
  isSevere?: boolean;
  close: () => void;
}

/** Says what something means before it is done. */
export function Confirm<Answer>({ title, advice, action, isSevere = false, close, ...saving }: ConfirmProps<Answer>) {
  const words = useTexts(texts);
  const { mutate, isPending, error } = useSave({
    ...saving,
    done: (answer: Answer) => {
      close();
      saving.done?.(answer);
    },
  });
  useReturnedFocus();
  const back = (
    <Button key="back" variant="default" onClick={close} {...first(isSevere)}>
      {words.cancel}
    </Button>
  );
  const go = (
    <BusyButton
      key="go"
      busy={isPending}
      onClick={() => mutate()}
      {...first(!isSevere)}
      {...(isSevere ? { color: "brick" } : {})}
    >
      {action}
    </BusyButton>
  );
  return (
    <Modal opened onClose={close} title={title}>
      <div className={styles.form}>
        <p>{advice}</p>
        <Trouble error={error} />
        <div className={styles.buttons}>{isSevere ? [back, go] : [go, back]}</div>
      </div>
    </Modal>
  );
}

/** The first button has the focus. */
function first(isFirst: boolean) {
  return isFirst ? { "data-autofocus": true } : {};
}
