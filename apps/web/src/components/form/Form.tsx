import * as texts from "@rata/texts/frame/form";
import { BusyButton } from "#components/BusyButton.tsx";
import { useTexts } from "#lib/language.tsx";
import type { Draft } from "./Field.ts";
import { FormBody, type FormFields } from "./FormBody.tsx";
import styles from "./Form.module.css";
import { type FormWish, useForm } from "./useForm.ts";

interface FormProps<Values extends Draft, Sent, Answer> extends FormWish<Values, Sent, Answer>, FormFields<Values> {
  /** What sends it, where that is not "save". */
  submit?: string;
  variant?: "filled" | "default";
  /** What stands above the button once it went well, where no message says it. */
  status?: string;
  /** Whether it can't be sent as it stands. */
  isBlocked?: (values: Values) => boolean;
}

/** A form that stands on its screen. */
export function Form<Values extends Draft, Sent, Answer>(props: FormProps<Values, Sent, Answer>) {
  const words = useTexts(texts);
  const { submit = words.save, variant = "filled", status, isBlocked } = props;
  const form = useForm(props);
  return (
    <FormBody form={form} fields={props.fields} trouble={props.trouble}>
      {status !== undefined && (
        <p role="status" className={styles.status}>
          {form.isDone ? status : ""}
        </p>
      )}
      <div className={styles.buttons}>
        <BusyButton
          type="submit"
          variant={variant}
          busy={form.isBusy}
          disabled={isBlocked?.(form.draft.values) ?? false}
        >
          {submit}
        </BusyButton>
      </div>
    </FormBody>
  );
}
