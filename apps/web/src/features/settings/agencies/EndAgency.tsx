import { Modal, NativeSelect, TextInput } from "@mantine/core";
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

interface EndAgencyProps {
  agency: Agency;
  agencies: readonly Agency[];
  close: () => void;
}

/** Says from which day an agency is no more, who took over, and by what order; on one that ended, corrects it. */
export function EndAgency({ agency, agencies, close }: EndAgencyProps) {
  const words = useTexts(texts);
  const [endsOn, setEndsOn] = useState(agency.endsOn ?? "");
  const [successor, setSuccessor] = useState(agency.successor ?? "");
  const [reason, setReason] = useState("");
  const [isChecked, setChecked] = useState(false);
  const end = useMutation(trpc.agency.end.mutationOptions(useAgencyChange(close)));
  const missing = (text: string) => (isChecked && text.trim() === "" ? words.missing : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (endsOn === "" || reason.trim() === "") return;
    end.mutate({ id: agency.id, expected: agency, endsOn, successor: successor === "" ? null : successor, reason });
  };
  const isEnded = agency.endsOn !== null;
  const title = isEnded ? words.correctEnd(agency.shortName) : words.end(agency.shortName);
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": words.close }}>
      <form onSubmit={submit} className={styles.form} noValidate>
        <p className={styles.muted}>{words.endAdvice}</p>
        <TextInput
          type="date"
          label={words.endsOn}
          value={endsOn}
          error={missing(endsOn)}
          onChange={(event) => setEndsOn(event.currentTarget.value)}
          data-autofocus
        />
        <NativeSelect
          label={words.successor}
          description={words.successorAdvice}
          value={successor}
          onChange={(event) => setSuccessor(event.currentTarget.value)}
          data={[
            { value: "", label: words.noSuccessor },
            ...agencies.filter(({ id }) => id !== agency.id).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          label={words.reason}
          description={words.reasonAdvice}
          value={reason}
          maxLength={500}
          error={missing(reason)}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Trouble error={end.error} />
        <BusyButton type="submit" color="brick" busy={end.isPending}>
          {isEnded ? words.correctEndShort : words.endShort}
        </BusyButton>
      </form>
    </Modal>
  );
}
