import { Button, Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { DEADLINE_STEPS, type Deadlines } from "@rata/domain/lifecycle/deadlines";
import * as texts from "@rata/texts/progress/deadline";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./ProgressScreen.module.css";

interface DeadlineFormProps {
  planId: string;
  /** As they were when the form was opened. */
  deadlines: Deadlines;
  close: () => void;
}

/** The last day of each step. */
export function DeadlineForm({ planId, deadlines, close }: DeadlineFormProps) {
  const words = useTexts(texts);
  const refresh = useFreshPlan();
  const [seen] = useState(deadlines);
  const [dates, setDates] = useState(deadlines);
  const save = useMutation(
    trpc.progress.setDeadlines.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.saved });
        close();
        await refresh();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ planId, expected: seen, deadlines: dates });
  };
  return (
    <Modal opened onClose={close} title={words.edit} closeButtonProps={{ "aria-label": words.close }}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.muted}>{words.editHelp}</p>
        {DEADLINE_STEPS.map((step) => (
          <TextInput
            key={step}
            type="date"
            label={words.steps[step]}
            value={dates[step] ?? ""}
            onChange={({ currentTarget: { value } }) => setDates({ ...dates, [step]: value === "" ? null : value })}
          />
        ))}
        <Trouble error={save.error} />
        <div className={styles.buttons}>
          <BusyButton type="submit" busy={save.isPending}>
            {words.save}
          </BusyButton>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
