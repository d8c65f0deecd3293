import { Modal, TextInput } from "@mantine/core";
import * as texts from "@rata/texts/account/post";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

/** Takes an acting post back, with the reason that the history keeps. */
export function TakeBack({ post, close }: { post: { id: string; who: string }; close: () => void }) {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  const [reason, setReason] = useState("");
  const [isChecked, setChecked] = useState(false);
  const end = useMutation(
    trpc.post.takeBack.mutationOptions({
      onSuccess: async () => {
        close();
        await queryClient.invalidateQueries({ queryKey: trpc.post.pathKey() });
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== "") end.mutate({ postId: post.id, reason });
  };
  return (
    <Modal opened onClose={close} title={words.takeBack(post.who)} closeButtonProps={{ "aria-label": words.close }}>
      <form onSubmit={submit} className={styles.form} noValidate>
        <TextInput
          label={words.reason}
          description={words.reasonAdvice}
          value={reason}
          maxLength={500}
          error={isChecked && reason.trim() === "" ? words.missing : null}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Trouble error={end.error} />
        <BusyButton type="submit" color="brick" busy={end.isPending}>
          {words.takeBackShort}
        </BusyButton>
      </form>
    </Modal>
  );
}
