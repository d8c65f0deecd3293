import type { Indicator } from "@rata/domain/indicator/Indicator";
import { type FiguresHead, findDaerah, findIndicatorIn } from "./columnHeads.ts";
import type { FiguresContext } from "./FiguresReading.ts";
import type { FoundColumn } from "./FoundColumn.ts";
import { parseMoment } from "./moments.ts";
import { listNamedRegions } from "./regionCodes.ts";
import { listFullNames, type RegionCells, resolveRegion } from "./resolveRegions.ts";

/**
 * Columns that stand for regions: a table may go over periods downwards and over regions across, or hold the province beside the
 * nation. A head that several regions are called by names none, and its column is not read unless the table's region holds for it.
 */
export function nameColumnRegions(columns: readonly FoundColumn[], context: FiguresContext): FoundColumn[] {
  const words = columns.map((column) => findRegionWords(column, context));
  const cells = words.flatMap((found) => (found === null ? [] : [toCells(found.name)]));
  const { regions: tree, home } = context;
  const work = { tree, home, system: null, fullNames: listFullNames(cells, tree, home) };
  return columns.map((column, at) => {
    const said = words[at] ?? null;
    const found = said === null ? null : resolveRegion(toCells(said.name), work);
    if (said === null || found?.ok !== true) return column;
    const region = { code: found.code, eliminated: found.isEliminated ? said.name : null };
    const head = column.head.kind === "figures" ? column.head : NOTHING_SAID;
    return { ...column, head: { ...head, indicator: head.indicator ?? said.indicator, region } };
  });
}

const NOTHING_SAID: FiguresHead = { kind: "figures", indicator: null, moment: null, daerah: null, region: null };

/** Whether a cell is the name of a region and of nothing else that a head says. */
export function isRegionName(cell: string, { regions, home, indicators }: FiguresContext): boolean {
  if (parseMoment(cell) !== null || findDaerah(cell) !== null || findIndicatorIn(cell, indicators) !== null)
    return false;
  return listNamedRegions(regions, cell, home).length > 0;
}

interface RegionWords {
  name: string;
  /** What stands before the name in the same cell; null where the name is a cell of its own. */
  indicator: Indicator | null;
}

/** The words of a head that name a region: a cell of its own, or the end of one that begins with an indicator. */
function findRegionWords({ head, header }: FoundColumn, context: FiguresContext): RegionWords | null {
  if (head.kind !== "figures" && head.kind !== "unknown") return null;
  const cells = header.split(" / ");
  const whole = cells.find((cell) => isRegionName(cell, context));
  if (whole !== undefined) return { name: whole, indicator: null };
  return cells.flatMap((cell) => findEnd(cell, context) ?? [])[0] ?? null;
}

/** `P0 Kabupaten Kupang (persen)`: the longest end that is a region's name behind words that are an indicator's. */
function findEnd(cell: string, context: FiguresContext): RegionWords | null {
  const words = cell
    .replaceAll(/\([^)]*\)/gu, " ")
    .trim()
    .split(/\s+/u);
  for (let at = 1; at < words.length; at += 1) {
    const name = words
      .slice(at)
      .join(" ")
      .replace(/^(?:di|-|–) ?/u, "");
    if (!isRegionName(name, context)) continue;
    const indicator = findIndicatorIn(words.slice(0, at).join(" "), context.indicators);
    if (indicator !== null) return { name, indicator };
  }
  return null;
}

function toCells(name: string): RegionCells {
  return { kemendagri: "", bps: "", code: "", name };
}
