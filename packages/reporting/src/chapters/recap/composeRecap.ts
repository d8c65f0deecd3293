import { cell, countCell, figureCell, headedTable, heading, measuredCell, paragraph, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell } from "#document/Table";
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
  const rows = axis.parts.map((part) => [
    cell(part.name ?? sayPart(axis.key, part.key, facts.level)),
    ...figures(part, hasShared),
  ]);
  const { activities, ceiling } = facts.totals;
  const share = ceiling.stated > 0 && ceiling.amount !== 0 ? { amount: 1000, scale: 1 } : null;
  const counted = axis.parts.reduce((sum, part) => sum + part.activities, 0);
  const total = { key: "", name: null, activities: Math.max(activities, counted), shared: 0, ceiling, share };
  return headedTable({
    caption: `Kegiatan dan pagu menurut ${name.toLowerCase()}`,
    heads: [name, "Jumlah kegiatan", ...(hasShared ? ["Bersama"] : []), "Jumlah pagu (Rp)", "Persen"],
    widths: [8, 2.2, ...(hasShared ? [2] : []), 4.4, 1.8],
    rows: [...rows, { role: "total", cells: [cell("Jumlah"), ...figures(total, hasShared, true)] }],
  });
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
