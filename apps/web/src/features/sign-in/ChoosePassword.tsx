import * as texts from "@rata/texts/account/link";
import { type FormEvent, useState } from "react";
import { PasswordAdvice } from "#components/PasswordAdvice.tsx";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { useSayTrouble } from "#lib/useSayTrouble";
import { PasswordField } from "./PasswordField.tsx";
import { readText } from "./readText.ts";
import styles from "./SignIn.module.css";

interface ChoosePasswordProps {
  link: { name: string; email: string; kind: "invitation" | "reset"; expiresAt: string };
  trouble: unknown;
  isSending: boolean;
  send: (password: string) => void;
}

/** The two fields of a new password. The address stands in a field too, so that the browser keeps both together. */
export function ChoosePassword({ link, trouble, isSending, send }: ChoosePasswordProps) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const sayTrouble = useSayTrouble();
  const [password, setPassword] = useState("");
  const [isUnequal, setUnequal] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isSame = readText(new FormData(event.currentTarget), "again") === password;
    setUnequal(!isSame);
    if (isSame) send(password);
  };
  const message = isUnequal ? words.unequal : trouble === null ? null : sayTrouble(trouble);
  return (
    <>
      <p className={styles.tagline}>{words[link.kind](link.name)}</p>
      <form onSubmit={submit} className={styles.form}>
        {message !== null && (
          <div role="alert" className={styles.summary}>
            {message}
          </div>
        )}
        <label className={styles.field}>
          {words.email}
          <input name="email" type="email" autoComplete="username" value={link.email} readOnly />
        </label>
        <PasswordField
          name="next"
          label={words.next}
          autoComplete="new-password"
          isInvalid={message !== null}
          change={setPassword}
          describedBy="advice"
        />
        <PasswordAdvice id="advice" password={password} name={link.name} email={link.email} />
        <PasswordField name="again" label={words.again} autoComplete="new-password" isInvalid={isUnequal} />
        <button type="submit" className={styles.submit} disabled={isSending}>
          {words.submit}
        </button>
      </form>
      <p className={styles.note}>{words.until(sayMoment(link.expiresAt))}</p>
    </>
  );
}
