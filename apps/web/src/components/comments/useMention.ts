import { listMentioned } from "@rata/domain/comment/Comment";
import type { CommentPerson } from "#lib/views";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "#lib/api";

/** More names than this are narrowed by typing on. */
const MOST_SHOWN = 6;

export type Mention = ReturnType<typeof useMention>;

/** The text of a comment with the people who were chosen for it, and the names that fit what stands after the last "@". */
export function useMention(planId: string, start: { text: string; chosen: readonly { id: string; name: string }[] }) {
  const [text, setText] = useState(start.text);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(start.chosen);
  const [at, setAt] = useState(0);
  const asked = findAsked(text, caret);
  const people = useQuery(trpc.comment.people.queryOptions({ planId }, { enabled: asked !== null })).data ?? [];
  const fitting = asked === null ? [] : people.filter((person) => fits(person, asked.words)).slice(0, MOST_SHOWN);
  const write = (next: string, place: number) => {
    setText(next);
    setCaret(place);
    setAt(0);
  };
  return {
    text,
    fitting,
    isAsking: asked !== null && people.length > 0,
    at: Math.min(at, fitting.length - 1),
    go: (step: 1 | -1) => setAt((now) => (now + step + fitting.length) % Math.max(1, fitting.length)),
    write,
    /** Puts a name in place of what was typed of it; gives back where the caret stands then. */
    choose: (person: CommentPerson): number => {
      if (asked === null) return caret;
      const before = `${text.slice(0, asked.from)}@${person.name} `;
      setChosen([...chosen.filter(({ id }) => id !== person.id), { id: person.id, name: person.name }]);
      write(before + text.slice(caret).trimStart(), before.length);
      return before.length;
    },
    leave: () => setCaret(0),
    mentions: listMentioned(text, chosen).map(({ id }) => id),
    clear: () => {
      write("", 0);
      setChosen([]);
    },
  };
}

/** What is typed of a name before the caret: from an "@" that begins a word, on one line. */
function findAsked(text: string, caret: number): { from: number; words: string } | null {
  const found = /(?:^|[\s(])@([^@\n]{0,40})$/u.exec(text.slice(0, caret));
  if (found === null) return null;
  const words = found[1] ?? "";
  return { from: caret - words.length - 1, words: words.toLowerCase() };
}

function fits({ name, agency }: CommentPerson, words: string): boolean {
  return name.toLowerCase().includes(words) || (agency?.toLowerCase().includes(words) ?? false);
}
