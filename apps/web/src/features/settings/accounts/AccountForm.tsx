import { Modal, TextInput } from "@mantine/core";
import type { Account } from "@rata/domain/organisation/Account";
import * as texts from "@rata/texts/settings/people";
import * as settings from "@rata/texts/settings/settings";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";
import styles from "../SettingsScreen.module.css";
import { DutyFields } from "./DutyFields.tsx";
import type { ToldLink } from "./ToldLink.ts";
import { useAccountForm } from "./useAccountForm.ts";

interface AccountFormProps {
  /** Null for a new one. */
  account: Account | null;
  close: () => void;
  tell: (told: ToldLink) => void;
}

/** Invites a person, or changes what an account may do. */
export function AccountForm({ account, close, tell }: AccountFormProps) {
  const words = useTexts(texts);
  const { save } = useTexts(settings);
  const form = useAccountForm(account, { close, tell });
  const isOwn = useActor().accountId === account?.id;
  const [isChecked, setChecked] = useState(false);
  const isEmail = /^\S+@\S+\.\S+$/u.test(form.email.trim());
  const lacksName = form.duty.name.trim() === "";
  const lacksAgency = form.duty.role.startsWith("agency") && form.duty.agency === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!lacksName && !lacksAgency && isEmail) form.save();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={account === null ? words.addTitle : words.editTitle(account.name)}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <form onSubmit={submit} className={styles.form} noValidate>
        <TextInput
          label={words.name}
          value={form.duty.name}
          maxLength={120}
          error={isChecked && lacksName ? words.missingName : null}
          onChange={(event) => form.setDuty({ ...form.duty, name: event.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          label={words.email}
          type="email"
          autoComplete="off"
          value={form.email}
          readOnly={account !== null}
          error={isChecked && !isEmail ? words.wrongEmail : null}
          onChange={(event) => form.setEmail(event.currentTarget.value)}
        />
        {isOwn ? (
          <p className={styles.muted}>{words.ownRights}</p>
        ) : (
          <DutyFields duty={form.duty} change={form.setDuty} isAgencyMissing={isChecked && lacksAgency} />
        )}
        {account !== null && !isOwn && <p className={styles.muted}>{words.lessRights}</p>}
        <Trouble error={form.error} />
        <BusyButton type="submit" busy={form.isBusy}>
          {account === null ? words.addSubmit : save}
        </BusyButton>
      </form>
    </Modal>
  );
}
