import { BusyButton } from "#components/BusyButton.tsx";
import { Button, Modal, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/plan/review";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { Note } from "#lib/Note";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./ReviewScreen.module.css";

const SHORTEST = 10;

/** Accepting a note takes a reason, because somebody will ask for it. */
export function AcceptNote({ planId, note, close }: { planId: string; note: Note; close: () => void }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const refresh = useFreshPlan();
  const [reason, setReason] = useState("");
  const [isShort, setShort] = useState(false);
  const accept = useMutation(
    trpc.plan.acceptNote.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.done });
        close();
        await refresh();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isTooShort = reason.trim().length < SHORTEST;
    setShort(isTooShort);
    if (!isTooShort) accept.mutate({ planId, code: note.code, lineId: note.lineId, digest: note.digest, reason });
  };
  return (
    <Modal opened onClose={close} title={words.acceptTitle} size="lg" closeButtonProps={{ "aria-label": words.close }}>
      <form onSubmit={submit} className={styles.dialog} noValidate>
        <p className={styles.quoted}>{note.message[language]}</p>
        {note.strength === "must" && <p>{words.acceptMust}</p>}
        <p>{words.acceptAdvice}</p>
        <Textarea
          label={words.reason}
          description={words.reasonAdvice}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isShort ? words.reasonShort : null}
          rows={3}
          maxLength={1000}
          data-autofocus
        />
        <Trouble error={accept.error} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <BusyButton type="submit" busy={accept.isPending}>
            {words.confirm}
          </BusyButton>
        </div>
      </form>
    </Modal>
  );
}
