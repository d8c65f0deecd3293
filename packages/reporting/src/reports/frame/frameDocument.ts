import type { About } from "#chapters/About";
import { paragraph, titleLine } from "#document/blocks";
import type { Content, Document, Section } from "#document/Document";
import { numberDocument } from "#document/numberDocument";
import type { Report } from "#reports/Report";
import { sayFoot } from "./sayFoot.ts";

/** A chapter whose blocks are composed. */
export interface ComposedChapter {
  key: string;
  orientation: Section["orientation"];
  mark: string | null;
  blocks: Content[];
}

/** The one frame of all reports: letterhead, title and contents before the first chapter, then head, foot, mark, numbers and who signs. */
export function frameDocument(
  report: Report,
  chapters: readonly ComposedChapter[],
  { about, factsDigest }: { about: About; factsDigest: string },
): Document {
  const title = report.title(about);
  const signed = chapters.find(({ key }) => key === report.signedUnder) ?? chapters.at(-1);
  const signature = about.signature === null ? [] : [about.signature];
  const sections = chapters.map((chapter, at): Section => ({
    kind: "section",
    size: "F4",
    orientation: chapter.orientation,
    head: report.cover === null ? "" : title,
    foot: sayFoot(factsDigest, about.seal),
    hasPageNumbers: report.cover !== null,
    mark: chapter.mark ?? (about.isDraft ? "RANCANGAN" : null),
    blocks: [
      ...(at === 0 ? titleBlocks(report, about) : []),
      ...chapter.blocks,
      ...(chapter === signed ? signature : []),
    ],
  }));
  return numberDocument({ title, language: "id", chapters: "letter", factsDigest, sections });
}

/** They stand at the head of the first section, whichever chapter that is. */
function titleBlocks(report: Report, about: About): Content[] {
  const lines = report.cover === null ? [] : [report.cover(about), about.region.name, `Tahun ${about.year}`];
  return [
    ...(about.letterhead === null ? [] : [about.letterhead]),
    ...lines.map((line) => titleLine(line.toUpperCase())),
    ...(report.intro === null ? [] : [paragraph(report.intro)]),
    ...(report.hasContents ? [{ kind: "contents", of: "headings", title: "Daftar isi" } as const] : []),
  ];
}
