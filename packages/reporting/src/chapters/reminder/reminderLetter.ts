import { type ReminderFacts, writeLetter } from "@rata/texts/lifecycle/reminder";
import { paragraph, plain } from "#document/blocks";
import type { Content } from "#document/Document";
import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";

/** A reminder on one page, with room for number and date. */
export const reminderLetter = defineChapter({
  key: "reminder",
  orientation: "portrait",
  facts: defineFacts({ key: "reminder", needs: ["reminder"], find: ({ reminder }) => reminder }),
  compose: composeReminder,
});

function composeReminder(facts: ReminderFacts): Content[] {
  const { subject, recipient, paragraphs } = writeLetter(facts);
  return [
    line("Nomor    : ………………………"),
    line(`Hal         : ${subject}`),
    line(""),
    ...recipient.map(line),
    line(""),
    ...paragraphs.map((words) => paragraph(words)),
  ];
}

function line(text: string): Content {
  return { kind: "paragraph", runs: [plain(text)], align: "start", size: "normal" };
}
