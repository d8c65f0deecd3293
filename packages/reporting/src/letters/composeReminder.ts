import { digest } from "@rata/domain/canonical/canonical";
import { type ReminderFacts, writeLetter } from "@rata/texts/progress/reminder";
import { paragraph, plain } from "#document/blocks";
import type { Content, Document, Letterhead, Signature } from "#document/Document";

/** A reminder as a letter on one page, with room for number, date and signature: Rata writes letters, people send them. */
export function composeReminder(
  facts: ReminderFacts,
  { letterhead, signature }: { letterhead: Letterhead | null; signature: Signature },
): Document {
  const { subject, recipient, paragraphs } = writeLetter(facts);
  const factsDigest = digest({ facts, letterhead, signature });
  const blocks: Content[] = [
    ...(letterhead === null ? [] : [letterhead]),
    line("Nomor    : ………………………"),
    line(`Hal         : ${subject}`),
    line(""),
    ...recipient.map(line),
    line(""),
    ...paragraphs.map((words) => paragraph(words)),
    signature,
  ];
  return {
    title: subject,
    language: "id",
    chapters: "letter",
    factsDigest,
    sections: [
      {
        kind: "section",
        size: "F4",
        orientation: "portrait",
        head: "",
        foot: `Sidik fakta ${factsDigest}`,
        hasPageNumbers: false,
        mark: null,
        blocks,
      },
    ],
  };
}

function line(text: string): Content {
  return { kind: "paragraph", runs: [plain(text)], align: "start", size: "normal" };
}
