import { digest } from "@rata/domain/canonical/canonical";
import { cell, countCell, figureCell, heading, measuredCell, paragraph, remark, titleLine } from "#document/blocks";
import type { Content, Document, Section } from "#document/Document";
import { numberDocument } from "#document/numberDocument";
import type { Cell, TableRow } from "#document/Table";
import { sayFoot } from "../sayFoot.ts";
import { ROUNDING_RULE, sayCeilingStage } from "../plan-matrix/sentences.ts";
import { NO_CEILING } from "../plan-matrix/words.ts";
import { composeDetails } from "./composeDetails.ts";
import type { RecapAxis, RecapFacts, RecapPart } from "./facts.ts";
import * as say from "./sentences.ts";
import { sayAxis, sayPart, sayTitle } from "./words.ts";

/** The document of a recap: the chapters that the edition names, and who signs. */
export function composeRecap(facts: RecapFacts): Document {
  const factsDigest = digest(facts);
  const title = sayTitle(facts.report, facts.level);
  const chapters = facts.chapters.flatMap((key) => {
    const chapter = CHAPTERS.get(key);
    return chapter === undefined ? [] : [{ key, ...chapter(facts) }];
  });
  // The summary is what is signed; activities follow it as its annex.
  const signed = chapters.some(({ key }) => key === "summary") ? "summary" : chapters.at(-1)?.key;
  const frame = {
    head: `${title} – ${facts.region.name} Tahun ${facts.year}`,
    foot: sayFoot(factsDigest, facts.seal),
    mark: facts.isDraft ? "RANCANGAN" : null,
  };
  const sections = chapters.map(({ key, orientation, blocks }, at): Section => ({
    kind: "section",
    size: "F4",
    orientation,
    ...frame,
    hasPageNumbers: true,
    blocks: [
      ...(at === 0 ? titleBlocks(title, facts) : []),
      ...blocks,
      ...(key === signed && facts.signature !== null ? [facts.signature] : []),
    ],
  }));
  return numberDocument({ title: frame.head, language: "id", chapters: "letter", factsDigest, sections });
}

interface Chapter {
  orientation: Section["orientation"];
  blocks: Content[];
}

/** The chapters by the keys that an edition's list names. */
const CHAPTERS: ReadonlyMap<string, (facts: RecapFacts) => Chapter> = new Map<string, (facts: RecapFacts) => Chapter>([
  ["summary", (facts) => ({ orientation: "portrait", blocks: composeSummary(facts) })],
  ["details", (facts) => ({ orientation: "landscape", blocks: composeDetails(facts) })],
]);

function titleBlocks(title: string, facts: RecapFacts): Content[] {
  const lines = [title.toUpperCase(), facts.region.name.toUpperCase(), `TAHUN ${facts.year}`];
  return [...(facts.letterhead === null ? [] : [facts.letterhead]), ...lines.map((line) => titleLine(line))];
}

function composeSummary(facts: RecapFacts): Content[] {
  const sentences = [
    say.sayRecapWhole(facts),
    sayCeilingStage(facts),
    say.sayUndivided(facts),
    say.sayUnnamedRegions(facts),
    ...say.sayUnmarked(facts),
  ];
  const rules = facts.report === "recap-source" ? [paragraph(say.SOURCE_RULE)] : [];
  return [
    heading(1, "Ringkasan"),
    paragraph(sentences.filter((sentence) => sentence !== null).join(" ")),
    ...rules,
    ...facts.axes.map((axis) => axisTable(facts, axis)),
    remark(facts.report === "recap-region" ? say.sayShared(facts.level) : ROUNDING_RULE),
  ];
}

function axisTable(facts: RecapFacts, axis: RecapAxis): Content {
  const hasShared = axis.key === "region";
  const name = sayAxis(axis.key, facts.level);
  const heads: (readonly [string, number])[] = [
    [name, 8],
    ["Jumlah kegiatan", 2.2],
    ...(hasShared ? [["Bersama", 2] as const] : []),
    ["Jumlah pagu (Rp)", 4.4],
    ["Persen", 1.8],
  ];
  const rows = axis.parts.map((part): TableRow => {
    const words = part.name ?? sayPart(axis.key, part.key, facts.level);
    return { role: "normal", cells: [cell(words), ...figures(part, hasShared)] };
  });
  const { activities, ceiling } = facts.totals;
  const share = ceiling.stated > 0 && ceiling.amount !== 0 ? { amount: 1000, scale: 1 } : null;
  const counted = axis.parts.reduce((sum, part) => sum + part.activities, 0);
  const total = { key: "", name: null, activities: Math.max(activities, counted), shared: 0, ceiling, share };
  return {
    kind: "table",
    caption: { text: `Kegiatan dan pagu menurut ${name.toLowerCase()}`, fixed: null, number: null },
    density: "normal",
    columns: heads.map(([, width]) => ({ width })),
    head: [heads.map(([text]) => cell(text, { align: "center" }))],
    body: [...rows, { role: "total", cells: [cell("Jumlah"), ...figures(total, hasShared, true)] }],
  };
}

function figures(part: RecapPart, hasShared: boolean, isTotal = false): Cell[] {
  const { activities, shared, ceiling, share } = part;
  const isStated = ceiling.stated > 0;
  return [
    countCell(activities),
    ...(hasShared ? [isTotal || shared === 0 ? figureCell("") : countCell(shared)] : []),
    isStated ? countCell(ceiling.amount) : figureCell(NO_CEILING),
    isStated && share !== null ? measuredCell(share) : figureCell(NO_CEILING),
  ];
}
