import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/frame/form";
import { BusyButton } from "#components/BusyButton.tsx";
import { useTexts } from "#lib/language.tsx";
import type { Draft } from "./Field.ts";
import { FormBody, type FormFields } from "./FormBody.tsx";
import styles from "./Form.module.css";
import { useForm, type FormWish } from "./useForm.ts";
import { useLeaving } from "./useLeaving.ts";
import { useReturnedFocus } from "./useReturnedFocus.ts";

interface FormModalProps<Values extends Draft, Sent, Answer>
  extends FormWish<Values, Sent, Answer>, FormFields<Values> {
  title: string;
  close: () => void;
  /** What sends it, where that is not "save". */
  submit?: string;
  /** Whether it takes something away. */
  isSevere?: boolean;
  isBlocked?: boolean;
  size?: "md" | "lg";
}

/** A form in a dialog, which closes when it is sent, asks before what was written is lost, and gives the focus back. */
export function FormModal<Values extends Draft, Sent, Answer>(props: FormModalProps<Values, Sent, Answer>) {
  const words = useTexts(texts);
  const { title, close, size = "md", submit = words.save, isSevere = false, isBlocked = false } = props;
  const done: typeof props.done = (...told) => {
    close();
    props.done?.(...told);
  };
  const form = useForm({ ...props, done });
  const { isAsked, leave, stay } = useLeaving(form.draft.isDirty, close);
  useReturnedFocus();
  return (
    <Modal opened onClose={leave} title={title} size={size}>
      <FormBody form={form} fields={props.fields} trouble={props.trouble} className={styles.dialog}>
        {isAsked && (
          <div role="alert" className={styles.leaving}>
            <span>{words.unsaved}</span>
            <Button color="brick" onClick={close}>
              {words.discard}
            </Button>
            <Button variant="default" ref={focus} onClick={stay}>
              {words.keep}
            </Button>
          </div>
        )}
        <div className={styles.buttons} hidden={isAsked}>
          <BusyButton type="submit" busy={form.isBusy} disabled={isBlocked} {...(isSevere ? { color: "brick" } : {})}>
            {submit}
          </BusyButton>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </FormBody>
    </Modal>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
