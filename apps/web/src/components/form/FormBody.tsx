import type { UseFormReturnType } from "@mantine/form";
import { Children, isValidElement, type ReactNode, useId } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import type { Draft, Field, FieldList, NameIn } from "./Field.ts";
import { FieldInput } from "./FieldInput.tsx";
import styles from "./Form.module.css";
import type { FormState } from "./useForm.ts";

export interface FormFields<Values extends Draft> {
  /** Which fields there are, by what stands in them. */
  fields: (draft: UseFormReturnType<Values>) => FieldList<NameIn<Values>>;
  /** What went wrong beside the sending, such as a preview. */
  trouble?: unknown;
}

interface FormBodyProps<Values extends Draft> extends FormFields<Values> {
  form: FormState<Values>;
  className?: string | undefined;
  /** Its buttons. */
  children: ReactNode;
}

/** The fields of a form under each other, what is wrong with them, and the buttons. */
export function FormBody<Values extends Draft>({ form, fields, trouble, className, children }: FormBodyProps<Values>) {
  const { draft, tries, error, submit } = form;
  const id = useId();
  const list = fields(draft);
  const named = list.filter((item) => isField(item));
  const wrong = named.flatMap(({ name, label }) => {
    const fault = draft.errors[name];
    return typeof fault === "string" ? [{ id: `${id}-${name}`, label, error: fault }] : [];
  });
  return (
    <form onSubmit={submit} className={`${styles.form} ${className ?? ""}`} noValidate>
      <ErrorSummary wrong={wrong} tries={tries} />
      {Children.toArray(
        list.map((item) =>
          isField(item) ? (
            <FieldInput
              key={item.name}
              field={item}
              draft={draft}
              id={`${id}-${item.name}`}
              isFirst={item === named[0]}
            />
          ) : (
            item
          ),
        ),
      )}
      <Trouble error={error ?? trouble} />
      {children}
    </form>
  );
}

function isField<Name extends string>(item: FieldList<Name>[number]): item is Field<Name> {
  return !isValidElement(item);
}
