import { digest } from "@rata/domain/canonical/canonical";
import { titleLine } from "#document/blocks";
import type { Content, Document, Section } from "#document/Document";
import { numberDocument } from "#document/numberDocument";
import { sayFoot } from "../sayFoot.ts";
import { composeAchievement } from "../figures/composeAchievement.ts";
import { composeBudget } from "./composeBudget.ts";
import { composeMatrix } from "./composeMatrix.ts";
import { composeNotes } from "./composeNotes.ts";
import { composePlaces } from "./composePlaces.ts";
import { composeSummary } from "./composeSummary.ts";
import type { PlanMatrixFacts } from "./facts.ts";

/** The document of the plan matrix: the chapters that the edition names, then the internal sheet if the facts hold notes. */
export function compose(facts: PlanMatrixFacts): Document {
  const factsDigest = digest(facts);
  const page: PageFrame = {
    head: `Rencana Aksi Tahunan Penanggulangan Kemiskinan ${facts.region.name} Tahun ${facts.year}`,
    foot: sayFoot(factsDigest, facts.seal),
    mark: facts.isDraft ? "RANCANGAN" : null,
  };
  const chapters = facts.chapters.flatMap((key) => {
    const chapter = CHAPTERS.get(key);
    if (chapter === undefined) return [];
    const blocks = chapter.compose(facts);
    if (blocks.length === 0) return [];
    const signature = key === "matrix" && facts.signature !== null ? [facts.signature] : [];
    return [toSection(page, chapter.orientation, [...blocks, ...signature])];
  });
  const notes =
    facts.notes === null ? [] : [toSection({ ...page, mark: "INTERNAL" }, "landscape", composeNotes(facts.notes))];
  return numberDocument({
    title: page.head,
    language: "id",
    chapters: "letter",
    factsDigest,
    sections: withTitle([...chapters, ...notes], titleBlocks(facts)),
  });
}

interface Chapter {
  orientation: Section["orientation"];
  compose: (facts: PlanMatrixFacts) => Content[];
}

/** The chapters by the keys that an edition's list names. */
export const CHAPTERS: ReadonlyMap<string, Chapter> = new Map<string, Chapter>([
  ["summary", { orientation: "portrait", compose: composeSummary }],
  ["achievement", { orientation: "portrait", compose: ({ figures }) => composeAchievement(figures) }],
  ["budget", { orientation: "portrait", compose: composeBudget }],
  ["matrix", { orientation: "landscape", compose: composeMatrix }],
  ["priority-places", { orientation: "portrait", compose: composePlaces }],
]);

type PageFrame = Pick<Section, "head" | "foot" | "mark">;

function toSection(page: PageFrame, orientation: Section["orientation"], blocks: Content[]): Section {
  return { kind: "section", size: "F4", orientation, ...page, hasPageNumbers: true, blocks };
}

function titleBlocks(facts: PlanMatrixFacts): Content[] {
  const lines = [
    "MATRIKS RENCANA AKSI TAHUNAN PENANGGULANGAN KEMISKINAN",
    facts.region.name.toUpperCase(),
    `TAHUN ${facts.year}`,
  ];
  const letterhead = facts.letterhead === null ? [] : [facts.letterhead];
  return [
    ...letterhead,
    ...lines.map((line) => titleLine(line)),
    { kind: "contents", of: "headings", title: "Daftar isi" },
  ];
}

/** Letterhead, title and contents stand at the head of the first section, whichever chapter that is. */
function withTitle(sections: Section[], title: Content[]): Section[] {
  const [first, ...rest] = sections;
  return first === undefined ? [] : [{ ...first, blocks: [...title, ...first.blocks] }, ...rest];
}
