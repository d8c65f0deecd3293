import { Modal, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { StageItem } from "#lib/views";
import { sayStage } from "@rata/texts/version/sayStage";
import * as texts from "@rata/texts/version/stage";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./VersionScreen.module.css";

interface WithdrawStageProps {
  planId: string;
  stage: StageItem;
  close: () => void;
}

/** Withdraws the stage recorded last; the reason goes into the history. */
export function WithdrawStage({ planId, stage, close }: WithdrawStageProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const refresh = useFreshPlan();
  const [reason, setReason] = useState("");
  const withdraw = useMutation(
    trpc.version.withdrawStage.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.withdrawn });
        close();
        await refresh();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate({ planId, at: stage.at, reason });
  };
  const title = words.withdrawOf(sayStage(stage, language));
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": words.close }}>
      <form className={styles.form} onSubmit={submit}>
        <p>{words.withdrawAdvice}</p>
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          minLength={10}
          maxLength={1000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Trouble error={withdraw.error} />
        <BusyButton type="submit" busy={withdraw.isPending}>
          {words.withdraw}
        </BusyButton>
      </form>
    </Modal>
  );
}
