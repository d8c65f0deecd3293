import { formatCount } from "@rata/domain/number/formatNumber";
import { sumRupiah } from "@rata/domain/number/Rupiah";
import { cell, countCell, figureCell, headedTable, heading, paragraph } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell, TableRow } from "#document/Table";
import { NO_CEILING } from "../plan/words.ts";
import type { RecapActivity, RecapPart, ToldRecap } from "./RecapFacts.ts";
import { sayAxis, sayPart } from "./words.ts";

/** The activities behind the summary, grouped by the parts of the first axis; a total below each and below all. */
export function composeDetails(facts: ToldRecap): Content[] {
  const [axis] = facts.axes;
  if (axis === undefined || facts.activities.length === 0)
    return [heading(1, "Rincian kegiatan"), paragraph("Belum ada kegiatan.")];
  const name = sayAxis(axis.key, facts.level);
  const byPart = Map.groupBy(facts.activities, ({ parts }) => groupKey(parts[0] ?? []));
  const order = [...axis.parts.map(({ key }) => key), DIVIDED];
  const groups = order.flatMap((key) => {
    const activities = byPart.get(key) ?? [];
    if (activities.length === 0) return [];
    const part = axis.parts.find((own) => own.key === key);
    return groupRows(labelOf(part, key, facts), activities);
  });
  const { ceiling } = facts.totals;
  const total = ceiling.stated > 0 ? countCell(ceiling.amount) : figureCell(NO_CEILING);
  return [
    heading(1, "Rincian kegiatan"),
    headedTable({
      caption: `Kegiatan menurut ${name.toLowerCase()}`,
      density: "dense",
      heads: [name, "Sektor", "Program", "Kegiatan", "Lokasi", "Sumber pendanaan", "Pagu (Rp)"],
      widths: [22, 22, 40, 45, 28, 25, 24],
      rows: [...groups, { role: "total", cells: [cell("Jumlah seluruhnya", { colSpan: 6 }), total] }],
    }),
  ];
}

/** Activities whose ceiling is divided over several parts stand once, in a group of their own. */
const DIVIDED = "divided";

function groupKey(parts: readonly string[]): string {
  return parts.length > 1 ? DIVIDED : (parts[0] ?? "none");
}

function labelOf(part: RecapPart | undefined, key: string, { axes, level }: ToldRecap): string {
  if (key === DIVIDED) return "Dibagi menurut jumlah tiap sumber";
  return part?.name ?? sayPart(axes[0]?.key ?? "agency", key, level);
}

function groupRows(label: string, activities: readonly RecapActivity[]): TableRow[] {
  const amounts = activities.flatMap(({ ceiling }) => (ceiling === null ? [] : [ceiling]));
  const sum = amounts.length === 0 ? figureCell(NO_CEILING) : countCell(sumRupiah(amounts));
  const count = formatCount(activities.length);
  return [
    ...activities.map((activity, at): TableRow => {
      const first = at === 0 ? [cell(label, { rowSpan: activities.length })] : [];
      return { role: "normal", cells: [...first, ...activityCells(activity)] };
    }),
    { role: "subtotal", cells: [cell(`Subjumlah ${label} (${count} kegiatan)`, { colSpan: 6 }), sum] },
  ];
}

function activityCells({ sector, program, activity, locations, funding, ceiling }: RecapActivity): Cell[] {
  const words = [sector, program, activity, locations.join("; "), funding].map((text) => cell(text ?? ""));
  return [...words, ceiling === null ? figureCell("") : countCell(ceiling)];
}
