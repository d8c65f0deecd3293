import { BusyButton } from "#components/BusyButton.tsx";
import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import type { Citation } from "@rata/domain/lifecycle/PlanProgress";
import * as texts from "@rata/texts/progress/progress";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./ProgressScreen.module.css";

/** What a person states with an event: nothing, a reason, or what is cited. */
export type Stating = { kind: "nothing" } | { kind: "reason" } | { kind: "citation"; preset: string };
export interface Stated {
  reason: string;
  citation: Citation;
}

interface EventButtonProps {
  label: string;
  name: string;
  stating: Stating;
  isMain: boolean;
  happen: (stated: Stated) => Promise<unknown>;
}

/** One thing that a person may do now, and the question before it is done. */
export function EventButton({ label, name, stating, isMain, happen }: EventButtonProps) {
  const words = useTexts(texts);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [reason, setReason] = useState("");
  const preset = stating.kind === "citation" ? stating.preset : "";
  const [cited, setCited] = useState({ kind: preset, number: "", date: "" });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    happen({ reason, citation: { ...cited, date: cited.date === "" ? null : cited.date } })
      .then(() => setAsking(false), setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button variant={isMain ? "filled" : "default"} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={name}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <form className={styles.form} onSubmit={submit}>
          {stating.kind === "reason" && (
            <Textarea
              label={words.reason}
              description={words.reasonAdvice}
              rows={3}
              minLength={10}
              maxLength={2000}
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              data-autofocus
            />
          )}
          {stating.kind === "citation" && (
            <>
              <TextInput
                label={words.kind}
                required
                maxLength={100}
                value={cited.kind}
                onChange={(event) => setCited({ ...cited, kind: event.currentTarget.value })}
              />
              <TextInput
                label={words.number}
                maxLength={100}
                value={cited.number}
                onChange={(event) => setCited({ ...cited, number: event.currentTarget.value })}
              />
              <TextInput
                label={words.date}
                type="date"
                value={cited.date}
                onChange={(event) => setCited({ ...cited, date: event.currentTarget.value })}
              />
            </>
          )}
          <Trouble error={error} />
          <div className={styles.buttons}>
            <BusyButton type="submit" busy={isBusy}>
              {words.confirm}
            </BusyButton>
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
