import { type KeyboardEvent, type RefObject } from "react";
import styles from "./Comments.module.css";
import { PeopleList } from "./PeopleList.tsx";
import type { Mention } from "./useMention.ts";

interface MentionAreaProps {
  id: string;
  label: string;
  field: RefObject<HTMLTextAreaElement | null>;
  mention: Mention;
  isWrong: boolean;
  changed: () => void;
  /** Ctrl+Enter; Escape, where there is something to leave. */
  submit: () => void;
  leave: (() => void) | undefined;
}

/** The field for the words, with the list of names below it while one types after an "@". */
export function MentionArea({ id, label, field, mention, isWrong, changed, submit, leave }: MentionAreaProps) {
  const { fitting, isAsking, at } = mention;
  const isChoosing = isAsking && fitting.length > 0;
  const choose = (person: (typeof fitting)[number]) => {
    const caret = mention.choose(person);
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  const actOn = (event: KeyboardEvent) => {
    const act = toAct(event, { isAsking, isChoosing, canLeave: leave !== undefined });
    if (act === null) return;
    event.preventDefault();
    // The panel around would hear Escape too, and close with what was written.
    event.stopPropagation();
    const person = fitting[at];
    if (act === "submit") submit();
    else if (act === "leave") (isAsking ? mention.leave : leave)?.();
    else if (act !== "choose") mention.go(act === "next" ? 1 : -1);
    else if (person !== undefined) choose(person);
  };
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={mention.text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help`}
        aria-autocomplete="list"
        aria-controls={isChoosing ? `${id}-people` : undefined}
        aria-activedescendant={isChoosing ? `${id}-people-${at}` : undefined}
        onChange={({ currentTarget: { value, selectionStart } }) => {
          changed();
          mention.write(value, selectionStart);
        }}
        onKeyDown={actOn}
      />
      {isAsking && <PeopleList id={`${id}-people`} people={fitting} at={at} choose={choose} />}
    </>
  );
}

type Act = "submit" | "leave" | "next" | "previous" | "choose";

/** What a key does here; null leaves it to the field. */
function toAct(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { isAsking, isChoosing, canLeave }: { isAsking: boolean; isChoosing: boolean; canLeave: boolean },
): Act | null {
  if (key === "Enter" && (ctrlKey || metaKey)) return "submit";
  if (key === "Escape") return isAsking || canLeave ? "leave" : null;
  if (!isChoosing) return null;
  if (key === "ArrowDown") return "next";
  if (key === "ArrowUp") return "previous";
  return (key === "Enter" || key === "Tab") && !shiftKey ? "choose" : null;
}
