import { BusyButton } from "#components/BusyButton.tsx";
import { Modal, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Agency } from "@rata/domain/organisation/Agency";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";
import { toLines } from "../toLines.ts";

/** Adds or changes an agency. */
export function AgencyForm({ agency, close }: { agency: Agency; close: () => void }) {
  const words = useTexts(texts);
  const [name, setName] = useState(agency.name);
  const [shortName, setShortName] = useState(agency.shortName);
  const [sectors, setSectors] = useState(agency.sectors.join("\n"));
  const [isChecked, setChecked] = useState(false);
  const queryClient = useQueryClient();
  const save = useMutation(
    trpc.agency.save.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.saved });
        close();
        await queryClient.invalidateQueries({ queryKey: trpc.agency.pathKey() });
      },
    }),
  );
  const missing = (text: string) => (isChecked && text.trim() === "" ? words.place.missing : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() !== "" && shortName.trim() !== "")
      save.mutate({ id: agency.id === "" ? null : agency.id, name, shortName, sectors: toLines(sectors) });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={agency.id === "" ? words.agency.add : words.agency.edit(agency.shortName)}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <form onSubmit={submit} className={styles.form} noValidate>
        <TextInput
          label={words.agency.name}
          value={name}
          error={missing(name)}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={words.agency.shortName}
          value={shortName}
          error={missing(shortName)}
          maxLength={60}
          onChange={(event) => setShortName(event.currentTarget.value)}
        />
        <Textarea
          label={words.agency.sectors}
          description={words.agency.sectorsAdvice}
          rows={4}
          value={sectors}
          onChange={(event) => setSectors(event.currentTarget.value)}
        />
        <Trouble error={save.error} />
        <BusyButton type="submit" busy={save.isPending}>
          {words.save}
        </BusyButton>
      </form>
    </Modal>
  );
}
