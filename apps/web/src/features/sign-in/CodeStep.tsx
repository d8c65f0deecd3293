import * as texts from "@rata/texts/account/secondStep";
import * as signIn from "@rata/texts/account/signIn";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { readText } from "./readText.ts";
import styles from "./SignIn.module.css";

interface CodeStepProps {
  message: string | null;
  isSending: boolean;
  send: (code: string) => void;
  back: () => void;
}

/** Asks for the code of an authenticator, or a recovery code, after the password. */
export function CodeStep({ message, isSending, send, back }: CodeStepProps) {
  const words = useTexts(texts);
  const { submit: submitWord, submitting } = useTexts(signIn);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const said = isMissing ? words.codeMissing : message;
  useEffect(() => field.current?.focus(), [said]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = readText(new FormData(event.currentTarget), "code").trim();
    setMissing(code === "");
    if (code !== "") send(code);
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <h1>{words.asked}</h1>
      <p>{words.askedAdvice}</p>
      {said !== null && (
        <div role="alert" className={styles.summary}>
          {said}
        </div>
      )}
      <label className={styles.field}>
        {words.askedCode}
        <input
          ref={field}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
          aria-invalid={said !== null}
        />
      </label>
      <button type="submit" className={styles.submit} disabled={isSending}>
        {isSending ? submitting : submitWord}
      </button>
      <button type="button" className={styles.quiet} onClick={back}>
        {words.back}
      </button>
      <p className={styles.note}>{words.lost}</p>
    </form>
  );
}
