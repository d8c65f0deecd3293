import { Modal, TextInput } from "@mantine/core";
import type { Agency } from "@rata/domain/organisation/Agency";
import * as texts from "@rata/texts/settings/agency";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";
import { useAgencyChange } from "./useAgencyChange.ts";

/** Takes back the end of an agency that was recorded by mistake. */
export function ReopenAgency({ agency, close }: { agency: Agency; close: () => void }) {
  const words = useTexts(texts);
  const [reason, setReason] = useState("");
  const [isChecked, setChecked] = useState(false);
  const reopen = useMutation(trpc.agency.reopen.mutationOptions(useAgencyChange(close)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== "") reopen.mutate({ id: agency.id, expected: agency, reason });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={words.reopen(agency.shortName)}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <form onSubmit={submit} className={styles.form} noValidate>
        <p className={styles.muted}>{words.reopenAdvice}</p>
        <TextInput
          label={words.reason}
          value={reason}
          maxLength={500}
          error={isChecked && reason.trim() === "" ? words.missing : null}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Trouble error={reopen.error} />
        <BusyButton type="submit" busy={reopen.isPending}>
          {words.reopenShort}
        </BusyButton>
      </form>
    </Modal>
  );
}
