import { Checkbox, NativeSelect, NumberInput, PasswordInput, Radio, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import styles from "./Form.module.css";
import type { Draft, Field, Option, Options } from "./Field.ts";

interface FieldInputProps<Values> {
  field: Field;
  draft: Pick<UseFormReturnType<Values>, "getInputProps">;
  id: string;
  /** Whether it has the focus when its dialog opens. */
  isFirst: boolean;
}

/** Draws one field and binds it to the form by its name. */
export function FieldInput<Values extends Draft>({ field, draft, id, isFirst }: FieldInputProps<Values>) {
  const focus = isFirst ? { "data-autofocus": true } : {};
  const input = draft.getInputProps(field.name);
  switch (field.kind) {
    case "text":
    case "date":
    case "email": {
      const { name: _, kind, ...rest } = field;
      return <TextInput id={id} type={kind} {...rest} {...input} {...focus} />;
    }
    case "password": {
      const { name: _, kind: __, ...rest } = field;
      return <PasswordInput id={id} {...rest} {...input} {...focus} />;
    }
    case "area": {
      const { name: _, kind: __, ...rest } = field;
      return <Textarea id={id} {...rest} {...input} {...focus} />;
    }
    case "number": {
      const { name: _, kind: __, ...rest } = field;
      return (
        <NumberInput id={id} allowDecimal={false} hideControls thousandSeparator="" {...rest} {...input} {...focus} />
      );
    }
    case "choice": {
      const { name: _, kind: __, chosen, options, ...rest } = field;
      const choose = (event: { currentTarget: { value: string } }) => {
        input.onChange(event);
        chosen?.(event.currentTarget.value);
      };
      return <NativeSelect id={id} {...rest} data={listOptions(options)} {...input} onChange={choose} {...focus} />;
    }
    case "radio":
      return (
        <Radio.Group label={field.label} description={field.description} {...input}>
          <div className={styles.options}>
            {listOptions(field.options).map((option) => (
              <Radio key={option.value} {...option} />
            ))}
          </div>
        </Radio.Group>
      );
    case "tick": {
      const { name, kind: __, ...rest } = field;
      return <Checkbox id={id} {...rest} {...draft.getInputProps(name, { type: "checkbox" })} {...focus} />;
    }
  }
}

function listOptions(options: Options): Option[] {
  if (isList(options)) return [...options];
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

function isList(options: Options): options is readonly Option[] {
  return Array.isArray(options);
}
