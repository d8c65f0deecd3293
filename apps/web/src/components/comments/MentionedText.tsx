import type { CommentItem } from "#lib/views";

interface MentionedTextProps {
  text: string;
  mentions: CommentItem["mentions"];
}

/** The words as they were written, names that are mentioned in bold. Only text is drawn, whatever stands in it. */
export function MentionedText({ text, mentions }: MentionedTextProps) {
  return splitMentions(text, mentions).map((part, index) =>
    part.isName ? <strong key={index}>{part.text}</strong> : part.text,
  );
}

function splitMentions(text: string, mentions: MentionedTextProps["mentions"]): { text: string; isName: boolean }[] {
  const names = mentions.map(({ name }) => `@${name.toLowerCase()}`).toSorted((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
  const parts: { text: string; isName: boolean }[] = [];
  let from = 0;
  for (let place = 0; place < text.length;) {
    const name = names.find((one) => lower.startsWith(one, place));
    if (name === undefined) {
      place += 1;
      continue;
    }
    parts.push({ text: text.slice(from, place), isName: false });
    parts.push({ text: text.slice(place, place + name.length), isName: true });
    place += name.length;
    from = place;
  }
  return [...parts, { text: text.slice(from), isName: false }].filter((part) => part.text !== "");
}
