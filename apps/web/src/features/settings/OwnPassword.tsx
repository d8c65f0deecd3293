import { BusyButton } from "#components/BusyButton.tsx";
import { PasswordInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/account/firstPassword";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { PasswordAdvice } from "#components/PasswordAdvice.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";
import styles from "./SettingsScreen.module.css";

const EMPTY = { current: "", next: "", again: "" };

/** Changes the own password; other browsers are signed out by it. */
export function OwnPassword() {
  const words = useTexts(texts);
  const { name } = useActor();
  const [fields, setFields] = useState(EMPTY);
  const [isUnequal, setUnequal] = useState(false);
  const change = useMutation(
    trpc.session.changePassword.mutationOptions({
      onSuccess: () => {
        setFields(EMPTY);
        notifications.show({ message: words.done });
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUnequal(fields.next !== fields.again);
    if (fields.next === fields.again) change.mutate({ current: fields.current, next: fields.next });
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <PasswordInput
        label={words.current}
        autoComplete="current-password"
        value={fields.current}
        onChange={(event) => setFields({ ...fields, current: event.currentTarget.value })}
      />
      <PasswordInput
        label={words.next}
        aria-describedby="own-password-advice"
        autoComplete="new-password"
        value={fields.next}
        onChange={(event) => setFields({ ...fields, next: event.currentTarget.value })}
      />
      <PasswordAdvice id="own-password-advice" password={fields.next} name={name} email="" />
      <PasswordInput
        label={words.again}
        autoComplete="new-password"
        value={fields.again}
        error={isUnequal ? words.unequal : null}
        onChange={(event) => setFields({ ...fields, again: event.currentTarget.value })}
      />
      <Trouble error={change.error} />
      <BusyButton
        type="submit"
        variant="default"
        busy={change.isPending}
        disabled={fields.current === "" || fields.next === ""}
      >
        {words.submit}
      </BusyButton>
    </form>
  );
}
