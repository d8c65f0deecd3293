import { cleanCell, type SourceTable } from "#table/SourceTable";
import type { FigureRefusal, FiguresReading } from "./FiguresReading.ts";

/** A line of a file with figures that were kept out, its cells as they stood. */
export interface StatedFigures {
  line: number;
  cells: readonly string[];
  refusals: readonly FigureRefusal[];
}

/** A table with its refused lines, in the shape of the file: corrected and handed in again it is read like the whole. */
export interface StatedTable {
  name: string | null;
  titles: readonly (readonly string[])[];
  heads: readonly (readonly string[])[];
  width: number;
  lines: readonly StatedFigures[];
}

/** The refused lines of each table, under the title and the heads of the file. */
export function stateRefusedFigures(sources: readonly SourceTable[], reading: FiguresReading): StatedTable[] {
  return reading.tables.flatMap(({ table, line, lastHeadLine }) => {
    const source = sources[table - 1];
    const byLine = Map.groupBy(
      reading.refusals.filter((one) => one.table === table),
      ({ problem }) => problem.line ?? 0,
    );
    if (source === undefined || byLine.size === 0) return [];
    const lines = source.lines.flatMap(({ line: own, cells }) => {
      const refusals = byLine.get(own);
      return refusals === undefined ? [] : [{ line: own, cells: cells.map(cleanCell), refusals }];
    });
    const between = (from: number, to: number) =>
      source.lines.filter((one) => one.line >= from && one.line <= to).map(({ cells }) => cells.map(cleanCell));
    const heads = between(line, lastHeadLine);
    const width = Math.max(...[...heads, ...lines.map(({ cells }) => cells)].map(({ length }) => length));
    return [{ name: source.name, titles: between(0, line - 1).slice(0, MOST_TITLES), heads, width, lines }];
  });
}

const MOST_TITLES = 10;
