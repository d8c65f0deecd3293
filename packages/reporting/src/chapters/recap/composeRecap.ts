import { cell, countCell, figureCell, heading, measuredCell, paragraph, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell, TableRow } from "#document/Table";
import { NO_CEILING } from "../plan/words.ts";
import { ROUNDING_RULE, sayCeilingStage } from "../plan-summary/sentences.ts";
import type { RecapAxis, RecapPart, ToldRecap } from "./RecapFacts.ts";
import * as say from "./sentences.ts";
import { sayAxis, sayPart } from "./words.ts";

/** A recap in sentences and as one table for each axis. */
export function composeRecap(facts: ToldRecap): Content[] {
  const sentences = [
    say.sayRecapWhole(facts),
    sayCeilingStage(facts),
    say.sayUndivided(facts),
    say.sayUnnamedRegions(facts),
    ...say.sayUnmarked(facts),
  ];
  const rules = facts.recap === "source" ? [paragraph(say.SOURCE_RULE)] : [];
  return [
    heading(1, "Ringkasan"),
    paragraph(sentences.filter((sentence) => sentence !== null).join(" ")),
    ...rules,
    ...facts.axes.map((axis) => axisTable(facts, axis)),
    remark(facts.recap === "region" ? say.sayShared(facts.level) : ROUNDING_RULE),
  ];
}

function axisTable(facts: ToldRecap, axis: RecapAxis): Content {
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
