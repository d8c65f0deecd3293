import { Button } from "@mantine/core";
import type { CommentItem } from "#lib/views";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/comment/comment";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { CommentForm } from "./CommentForm.tsx";
import styles from "./Comments.module.css";
import { MentionedText } from "./MentionedText.tsx";
import { useFreshComments } from "./useComments.ts";

/** One comment: who, in which post, when, and what; for its author also changing it and taking it back. */
export function Comment({ planId, comment }: { planId: string; comment: CommentItem }) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const sayMoment = useMoment();
  const onSettled = useFreshComments();
  const [isEditing, setEditing] = useState(false);
  const edit = useMutation(trpc.comment.edit.mutationOptions({ onSettled }));
  const { text } = comment;
  const post = [roleNames[comment.role], comment.agency].filter((part) => part !== null).join(", ");
  return (
    <li className={styles.comment}>
      <p className={styles.who}>
        <strong>{comment.author}</strong> <span className={styles.muted}>{post}</span>
      </p>
      <p className={styles.muted}>
        {sayMoment(comment.at)}
        {comment.isEdited && text !== null && ` · ${words.edited}`}
      </p>
      {isEditing && text !== null ? (
        <CommentForm
          planId={planId}
          label={words.text}
          button={words.save}
          start={{ text, chosen: comment.mentions }}
          send={(written) => edit.mutateAsync({ commentId: comment.id, ...written })}
          close={() => setEditing(false)}
          isFocused
        />
      ) : (
        <p className={text === null ? styles.withdrawn : styles.text}>
          {text === null ? words.withdrawn : <MentionedText text={text} mentions={comment.mentions} />}
        </p>
      )}
      {comment.isOwn && text !== null && !isEditing && (
        <OwnButtons id={comment.id} text={text} edit={() => setEditing(true)} />
      )}
    </li>
  );
}

function OwnButtons({ id, text, edit }: { id: string; text: string; edit: () => void }) {
  const words = useTexts(texts);
  const onSettled = useFreshComments();
  const withdraw = useMutation(trpc.comment.withdraw.mutationOptions({ onSettled }));
  return (
    <div className={styles.buttons}>
      <Button variant="subtle" size="compact-sm" aria-label={words.editOf(text)} onClick={edit}>
        {words.edit}
      </Button>
      <BusyButton
        variant="subtle"
        size="compact-sm"
        aria-label={words.withdrawOf(text)}
        busy={withdraw.isPending}
        onClick={() => withdraw.mutate({ commentId: id })}
      >
        {words.withdraw}
      </BusyButton>
      <Trouble error={withdraw.error} />
    </div>
  );
}
