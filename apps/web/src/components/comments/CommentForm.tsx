import { Button } from "@mantine/core";
import { COMMENT_LENGTH, CommentText } from "@rata/domain/comment/Comment";
import * as texts from "@rata/texts/comment/comment";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./Comments.module.css";
import { MentionArea } from "./MentionArea.tsx";
import { useMention } from "./useMention.ts";

interface CommentFormProps {
  planId: string;
  label: string;
  button: string;
  start?: { text: string; chosen: readonly { id: string; name: string }[] };
  /** Sends it; the form is emptied, or closed, when that went well. */
  send: (written: { text: string; mentions: string[] }) => Promise<unknown>;
  close?: () => void;
  isFocused?: boolean;
  children?: ReactNode;
}

/** Nearer to the limit than this, the letters that are left are told. */
const NEAR = 200;

/** Words of one's own, with people who are mentioned by "@". */
export function CommentForm({ planId, label, button, start, send, close, isFocused, children }: CommentFormProps) {
  const words = useTexts(texts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mention = useMention(planId, start ?? { text: "", chosen: [] });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    // A reply or a change was asked for by a button: the next thing is to type.
    if (isFocused === true) field.current?.focus();
  }, [isFocused]);
  const left = COMMENT_LENGTH - mention.text.trim().length;
  const submit = async () => {
    if (isBusy) return;
    const read = CommentText.safeParse(mention.text);
    if (!read.success) {
      setProblem(read.error.issues[0]?.message ?? "empty");
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      await send({ text: read.data, mentions: mention.mentions });
      mention.clear();
      close?.();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  const said = Object.entries(words.problems).find(([code]) => code === problem)?.[1] ?? null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <MentionArea
        id={id}
        label={label}
        field={field}
        mention={mention}
        isWrong={problem !== null}
        changed={() => setProblem(null)}
        submit={() => void submit()}
        leave={close}
      />
      <p id={`${id}-help`} className={styles.muted}>
        {said !== null && <strong className={styles.problem}>{said} </strong>}
        {left < NEAR ? words.left(left) : words.textHelp}
      </p>
      <Trouble error={error} />
      <div className={styles.buttons}>
        <BusyButton type="submit" size="sm" busy={isBusy}>
          {button}
        </BusyButton>
        {close !== undefined && (
          <Button variant="default" size="sm" onClick={close}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
