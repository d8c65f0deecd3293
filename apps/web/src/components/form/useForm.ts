import { useForm as useDraft, type UseFormReturnType } from "@mantine/form";
import * as texts from "@rata/texts/frame/form";
import { sayFault } from "@rata/texts/frame/sayFault";
import { type FormEvent, useState } from "react";
import type * as z from "zod";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { type Saving, useSave } from "#lib/useSave";
import type { Draft } from "./Field.ts";
import { readForm } from "./readForm.ts";

export interface FormWish<Values extends Draft, Sent, Answer> extends Omit<Saving<Sent, Answer>, "done"> {
  /** What stands in the fields when the form opens; later values change nothing. */
  start: Values;
  /** The rules of the domain; what they make of the fields is sent. */
  schema: z.ZodType<Sent>;
  /** Sentences for codes that only this form has, or says in its own way. */
  faults?: Readonly<Record<string, string>>;
  /** What goes on when it went well; `clear` puts the fields back to how they began. */
  done?: ((answer: Answer, clear: () => void) => unknown) | undefined;
}

export interface FormState<Values extends Draft> {
  draft: UseFormReturnType<Values>;
  /** How often it was sent while a field was wrong. */
  tries: number;
  isBusy: boolean;
  /** Why the server refused it. */
  error: unknown;
  isDone: boolean;
  submit: (event: FormEvent) => void;
}

/** The fields of a form, what is wrong with them once the person has tried to send it, and sending. */
export function useForm<Values extends Draft, Sent, Answer>(wish: FormWish<Values, Sent, Answer>): FormState<Values> {
  const { language } = useLanguage();
  const { other } = useTexts(texts);
  const draft = useDraft<Values>({ mode: "controlled", initialValues: wish.start });
  const { mutate, isPending, isSuccess, error } = useSave({
    ...wish,
    done: (answer: Answer) => wish.done?.(answer, draft.reset),
  });
  const [tries, setTries] = useState(0);
  const say = (code: string) => wish.faults?.[code] ?? sayFault(code, language) ?? other;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = readForm(wish.schema, draft.values);
    if (reading.isRead) return mutate(reading.value);
    draft.setErrors(Object.fromEntries(Object.entries(reading.codes).map(([path, code]) => [path, say(code)])));
    setTries(tries + 1);
  };
  return { draft, tries, isBusy: isPending, error, isDone: isSuccess, submit };
}
