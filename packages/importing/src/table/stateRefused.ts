import type { AnyReading } from "#Reading";
import { cleanCell, type SourceTable } from "./SourceTable.ts";

/** A line of a file that was kept out: its cells as they stood, what stood beyond the last column, and every reason. */
export interface StatedLine<Read extends AnyReading> {
  line: number;
  sheet: string | null;
  cells: readonly string[];
  surplus: readonly string[];
  problems: readonly Read["refused"][number]["problem"][];
}

/** A table with its refused lines: corrected and handed in again it is read like the whole. */
export interface StatedTable<Read extends AnyReading = AnyReading> {
  name: string | null;
  titles: readonly (readonly string[])[];
  heads: readonly (readonly string[])[];
  width: number;
  lines: readonly StatedLine<Read>[];
}

/** The refused lines of each table, under the titles and the heads of the file. */
export function stateRefused<Read extends AnyReading>(
  sources: readonly SourceTable[],
  reading: Read,
): StatedTable<Read>[] {
  return reading.tables.flatMap(({ source: number, sheet, line, height }) => {
    const source = sources[number - 1];
    const refused: readonly Read["refused"][number][] = reading.refused;
    const byLine = Map.groupBy(
      refused.filter((one) => one.sheet === sheet),
      (one) => one.line,
    );
    if (source === undefined || byLine.size === 0) return [];
    const lines = source.lines.flatMap(({ line: own, cells }) => {
      const problems = byLine.get(own)?.map(({ problem }) => problem);
      return problems === undefined ? [] : [{ line: own, sheet, cells: cells.map(cleanCell), surplus: [], problems }];
    });
    const between = (from: number, to: number) =>
      source.lines.filter((one) => one.line >= from && one.line <= to).map(({ cells }) => cells.map(cleanCell));
    const heads = between(line, line + height - 1);
    const width = Math.max(...[...heads, ...lines.map(({ cells }) => cells)].map(({ length }) => length));
    return [{ name: source.name, titles: between(0, line - 1).slice(0, MOST_TITLES), heads, width, lines }];
  });
}

const MOST_TITLES = 10;
