import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Chart } from "#chart/Chart";
import { chartOf } from "#indicator/chartOf";
import { cell, countCell, figureCell, headedTable, heading, measuredCell, paragraph, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell } from "#document/Table";
import type { CeilingSum } from "../plan/CeilingSum.ts";
import * as say from "./sentences.ts";
import { BUDGET_WORDS, NO_AGENCY, NO_CEILING, NO_PROGRAM, NO_SECTOR, ORIGIN_WORDS } from "../plan/words.ts";
import type { ToldSums } from "./PlanSums.ts";

/** The summary: what the plan holds in sentences, then by sector, programme, source and agency. */
export function composeSummary(facts: ToldSums): Content[] {
  const sentences = [
    say.sayWhole(facts),
    say.sayCeilingStage(facts),
    say.sayLargestSector(facts),
    say.saySectorsWithoutCeiling(facts),
    say.sayActivitiesWithoutCeiling(facts),
    say.sayMissingSource(facts),
    say.sayMissingAgency(facts),
  ];
  const text = paragraph(sentences.filter((sentence) => sentence !== null).join(" "));
  if (facts.totals.rows === 0) return [heading(1, "Ringkasan"), text];
  return [
    heading(1, "Ringkasan"),
    text,
    ...bySector(facts),
    ...byProgram(facts),
    ...byFunding(facts),
    ...byAgency(facts),
  ];
}

interface Part {
  activities: number;
  ceiling: CeilingSum;
  share: ToldSums["sectors"][number]["share"];
}

function bySector(facts: ToldSums): Content[] {
  const rows = facts.sectors.map((part) => [cell(part.name ?? NO_SECTOR), countCell(part.programs), ...figures(part)]);
  const total = [cell("Jumlah"), countCell(facts.totals.programs), ...totalFigures(facts)];
  const figure: Chart["figure"] = {
    form: "bars",
    bars: facts.sectors.map((part) => ({
      label: part.name ?? NO_SECTOR,
      value: Math.max(part.ceiling.amount, 0),
      text: part.ceiling.stated === 0 ? "belum ada pagu" : formatRupiah(part.ceiling.amount),
    })),
  };
  return [
    heading(2, "Pagu menurut sektor"),
    partTable(
      "Program, kegiatan, dan pagu menurut sektor",
      [["Sektor", 7.4], ["Jumlah program", 2.4], ...FIGURE_HEADS],
      rows,
      total,
    ),
    remark(say.COUNTING_RULE),
    remark(say.ROUNDING_RULE),
    chartOf("Pagu menurut sektor", figure),
  ];
}

function byProgram(facts: ToldSums): Content[] {
  const hasCodes = facts.programs.some((part) => part.code !== null);
  const code = (text: string | null) => (hasCodes ? [cell(text ?? "")] : []);
  const heads: Head[] = hasCodes
    ? [
        ["Kode", 2.2],
        ["Program", 8.2],
      ]
    : [["Program", 10.4]];
  const rows = facts.programs.map((part) => [...code(part.code), cell(part.name ?? NO_PROGRAM), ...figures(part)]);
  const total = [...code(null), cell("Jumlah"), ...totalFigures(facts)];
  return [
    heading(2, "Program"),
    partTable("Kegiatan dan pagu menurut program", [...heads, ...FIGURE_HEADS], rows, total),
  ];
}

function byFunding(facts: ToldSums): Content[] {
  const budgets = facts.budgets.map((part) => [cell(BUDGET_WORDS[part.key]), ...figures(part)]);
  const origins = facts.origins.map((part) => [cell(ORIGIN_WORDS[part.key]), ...figures(part)]);
  const total = [cell("Jumlah"), countCell(facts.totals.ceiling.stated), ...totalFigures(facts).slice(1)];
  return [
    heading(2, "Sumber pendanaan"),
    paragraph(
      "Sumber dilihat menurut dua hal yang berbeda: anggaran tempat pagu dicatat dan asal dananya. Kegiatan dengan beberapa sumber dapat terhitung pada lebih dari satu baris.",
    ),
    partTable("Pagu menurut anggaran tempat pagu dicatat", [["Anggaran", 10.4], ...FIGURE_HEADS], budgets, total),
    partTable("Pagu menurut asal dana", [["Asal dana", 10.4], ...FIGURE_HEADS], origins, total),
  ];
}

function byAgency(facts: ToldSums): Content[] {
  const rows = facts.agencies.map((part) => [cell(part.name ?? NO_AGENCY), ...figures(part)]);
  return [
    heading(2, "Perangkat daerah"),
    partTable("Kegiatan dan pagu menurut perangkat daerah", [["Perangkat daerah", 10.4], ...FIGURE_HEADS], rows, [
      cell("Jumlah"),
      ...totalFigures(facts),
    ]),
  ];
}

type Head = readonly [text: string, width: number];
const FIGURE_HEADS: readonly Head[] = [
  ["Jumlah kegiatan", 2.4],
  ["Jumlah pagu (Rp)", 4.6],
  ["Persen", 2],
];

function partTable(caption: string, heads: readonly Head[], rows: readonly Cell[][], total: Cell[]): Content {
  return headedTable({
    caption,
    heads: heads.map(([text]) => text),
    widths: heads.map(([, width]) => width),
    rows: [...rows, { role: "total", cells: total }],
  });
}

function figures({ activities, ceiling, share }: Part): Cell[] {
  const isStated = ceiling.stated > 0;
  return [
    countCell(activities),
    isStated ? countCell(ceiling.amount) : figureCell(NO_CEILING),
    isStated && share !== null ? measuredCell(share) : figureCell(NO_CEILING),
  ];
}

function totalFigures({ totals }: ToldSums): Cell[] {
  const hasShare = totals.ceiling.stated > 0 && totals.ceiling.amount !== 0;
  return figures({ ...totals, share: hasShare ? { amount: 1000, scale: 1 } : null });
}
