import { Button } from "@mantine/core";
import { COMMENT_LENGTH, CommentText } from "@rata/domain/comment/Comment";
import * as texts from "@rata/texts/comment/comment";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./Comments.module.css";
import { PeopleList } from "./PeopleList.tsx";
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
  const { fitting, isAsking, at } = mention;

  const choose = (person: (typeof fitting)[number]) => {
    const caret = mention.choose(person);
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  const submit = async () => {
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
        if (!isBusy) void submit();
      }}
    >
      {children}
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={mention.text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        aria-autocomplete="list"
        aria-controls={isAsking && fitting.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={isAsking && fitting.length > 0 ? `${id}-people-${at}` : undefined}
        onChange={({ currentTarget: { value, selectionStart } }) => {
          setProblem(null);
          mention.write(value, selectionStart);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            if (!isBusy) void submit();
          }
          if (event.key === "Escape" && (isAsking || close !== undefined)) {
            // The panel around would close, and with it what was written.
            event.stopPropagation();
            if (isAsking) mention.leave();
            else close?.();
          }
          if (!isAsking || fitting.length === 0) return;
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            mention.go(event.key === "ArrowDown" ? 1 : -1);
          }
          const person = fitting[at];
          if ((event.key === "Enter" || event.key === "Tab") && !event.ctrlKey && person !== undefined) {
            event.preventDefault();
            choose(person);
          }
        }}
      />
      {isAsking && <PeopleList id={`${id}-people`} people={fitting} at={at} choose={choose} />}
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
