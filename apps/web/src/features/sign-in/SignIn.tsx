import type { Instance } from "@rata/domain/agency/Instance";
import * as texts from "@rata/texts/account/signIn";
import { type FormEvent, useEffect, useRef } from "react";
import { useTexts } from "#lib/language.tsx";
import { CodeStep } from "./CodeStep.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { Preferences } from "./Preferences.tsx";
import { readText } from "./readText.ts";
import styles from "./SignIn.module.css";
import { useSignIn } from "./useSignIn.ts";

/** Plain elements and one style sheet: this page must open on a line of 64 kbit/s. */
export function SignIn({ instance }: { instance: Instance }) {
  const words = useTexts(texts);
  const { problems, message, isSending, send, isCodeAsked, sendCode, back } = useSignIn();
  const summary = useRef<HTMLDivElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void send(readText(form, "email"), readText(form, "password"));
  };
  const sentences = [...Object.values(problems), ...(message === null ? [] : [message])];
  const said = sentences.join(" ");
  useEffect(() => {
    if (said !== "") summary.current?.focus();
  }, [said]);
  return (
    <main className={styles.page}>
      <title>{`${words.title} · ${words.product}`}</title>
      <section className={styles.card} aria-label={words.title}>
        <p className={styles.brand}>
          <span className={styles.mark} aria-hidden="true" />
          {words.product}
        </p>
        <p className={styles.tagline}>{words.tagline}</p>
        <p className={styles.instance}>{instance.name}</p>
        {isCodeAsked ? (
          <CodeStep message={message} isSending={isSending} send={sendCode} back={back} />
        ) : (
          <>
            <form onSubmit={submit} noValidate className={styles.form}>
              <h1>{words.title}</h1>
              <div
                ref={summary}
                tabIndex={-1}
                role="alert"
                className={sentences.length > 0 ? styles.summary : styles.silent}
              >
                {sentences.length > 0 && (
                  <>
                    <strong>{words.summary}</strong>
                    {sentences.map((sentence) => (
                      <p key={sentence}>{sentence}</p>
                    ))}
                  </>
                )}
              </div>
              <label className={styles.field}>
                {words.email}
                <input
                  name="email"
                  type="email"
                  autoComplete="username"
                  inputMode="email"
                  required
                  aria-invalid={problems.email !== undefined}
                />
              </label>
              <PasswordField
                name="password"
                label={words.password}
                autoComplete="current-password"
                isInvalid={problems.password !== undefined}
              />
              <button type="submit" className={styles.submit} disabled={isSending}>
                {isSending ? words.submitting : words.submit}
              </button>
            </form>
            <p className={styles.note}>{words.forgotten}</p>
            {instance.isDemo && <p className={styles.note}>{words.demo}</p>}
          </>
        )}
      </section>
      <Preferences />
    </main>
  );
}
