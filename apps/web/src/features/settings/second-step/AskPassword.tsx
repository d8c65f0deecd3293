import { PasswordInput } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

interface AskPasswordProps {
  error: unknown;
  isBusy: boolean;
  submit: string;
  send: (password: string) => void;
}

/** Asks for the password once more before something that a borrowed browser must not do. */
export function AskPassword({ error, isBusy, submit, send }: AskPasswordProps) {
  const words = useTexts(texts);
  const [password, setPassword] = useState("");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "") send(password);
  };
  return (
    <form onSubmit={onSubmit} className={styles.form} noValidate>
      <PasswordInput
        label={words.password}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        data-autofocus
      />
      <Trouble error={error} />
      <BusyButton type="submit" busy={isBusy} disabled={password === ""}>
        {submit}
      </BusyButton>
    </form>
  );
}
