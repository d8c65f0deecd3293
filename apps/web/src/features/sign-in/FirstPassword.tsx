import { useMutation } from "@tanstack/react-query";
import * as texts from "@rata/texts/account/firstPassword";
import { type FormEvent, useState } from "react";
import { PasswordAdvice } from "#components/PasswordAdvice.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSayTrouble } from "#lib/useSayTrouble";
import { useFreshSession } from "#lib/sessionQuery";
import { useSession } from "#lib/useSession";
import { PasswordField } from "./PasswordField.tsx";
import { readText } from "./readText.ts";
import styles from "./SignIn.module.css";

/** A first password was told by somebody else, so it is changed before anything else is shown. */
export function FirstPassword() {
  const words = useTexts(texts);
  const sayTrouble = useSayTrouble();
  const refresh = useFreshSession();
  const { actor } = useSession();
  const [next, setNext] = useState("");
  const [isUnequal, setUnequal] = useState(false);
  const change = useMutation(trpc.session.changePassword.mutationOptions({ onSuccess: refresh }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const isSame = next === readText(form, "again");
    setUnequal(!isSame);
    if (isSame) change.mutate({ current: readText(form, "current"), next });
  };
  const message = isUnequal ? words.unequal : change.error === null ? null : sayTrouble(change.error);
  return (
    <main className={styles.page}>
      <title>{words.title}</title>
      <section className={styles.card}>
        <h1>{words.title}</h1>
        <p className={styles.tagline}>{words.why}</p>
        <form onSubmit={submit} className={styles.form}>
          {message !== null && (
            <div role="alert" className={styles.summary}>
              {message}
            </div>
          )}
          <PasswordField name="current" label={words.current} autoComplete="current-password" isInvalid={false} />
          <PasswordField
            name="next"
            label={words.next}
            autoComplete="new-password"
            isInvalid={message !== null}
            change={setNext}
            describedBy="advice"
          />
          <PasswordAdvice id="advice" password={next} name={actor?.name ?? ""} email="" />
          <PasswordField name="again" label={words.again} autoComplete="new-password" isInvalid={isUnequal} />
          <button type="submit" className={styles.submit} disabled={change.isPending}>
            {words.submit}
          </button>
        </form>
      </section>
    </main>
  );
}
