import { TextInput } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

interface ConfirmCodeProps {
  given: { secret: string; uri: string };
  error: unknown;
  isBusy: boolean;
  send: (code: string) => void;
}

/** The key in groups of four to type or to open, and the first code of it. */
export function ConfirmCode({ given, error, isBusy, send }: ConfirmCodeProps) {
  const words = useTexts(texts);
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "") send(code);
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <p>{words.secretAdvice}</p>
      <div>
        <span className={styles.muted}>{words.secret}</span>
        <output className={styles.secret}>{given.secret.match(/.{1,4}/gu)?.join(" ")}</output>
      </div>
      <a href={given.uri}>{words.uri}</a>
      <TextInput
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Trouble error={error} />
      <BusyButton type="submit" busy={isBusy} disabled={code.trim() === ""}>
        {words.confirm}
      </BusyButton>
    </form>
  );
}
