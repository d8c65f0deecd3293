import type { RegionCode } from "#region/Region";
import type { RegionTree } from "#region/RegionTree";
import { type PlaceReading, resolvePlace } from "./resolvePlace.ts";

export type PlaceRefusal =
  | Extract<PlaceReading, { ok: false }>["code"]
  | "place-twice"
  | "place-there-already"
  | "basis-too-long";

/** A line of a pasted block that can be taken. */
export interface PlaceLine {
  line: number;
  code: RegionCode;
  basis: string | null;
}

/** A line that can't, with the column and the value that stands in the way; `candidates` where a name fits several places. */
export interface RefusedLine {
  line: number;
  column: "place" | "basis";
  value: string;
  code: PlaceRefusal;
  candidates: RegionCode[];
}

export interface PlaceBlock {
  places: PlaceLine[];
  refused: RefusedLine[];
}

/** Most lines of one block: no government names more priority places than it has villages. */
export const MOST_LINES = 10_000;
export const LONGEST_BASIS = 300;

/**
 * Reads a block copied from a spreadsheet or a CSV file: one place a line, its basis in the next column. Every line is taken or refused
 * with the reason; a heading and blank lines are neither. `present` are the places that the list holds already.
 */
export function parsePlaceBlock(
  text: string,
  around: { tree: RegionTree; scope: RegionCode; present: ReadonlySet<RegionCode> },
): PlaceBlock {
  const block: PlaceBlock = { places: [], refused: [] };
  const seen = new Set<RegionCode>();
  for (const { line, cells } of splitLines(text)) {
    const [place = "", basis = ""] = cells;
    const refuse = (code: PlaceRefusal, candidates: RegionCode[] = []) =>
      block.refused.push({ line, column: "place", value: place.slice(0, 200), code, candidates });
    const read = resolvePlace(place, around);
    if (!read.ok) refuse(read.code, read.candidates);
    else if (seen.has(read.code)) refuse("place-twice");
    else if (around.present.has(read.code)) refuse("place-there-already");
    else if (basis.length > LONGEST_BASIS)
      block.refused.push({ line, column: "basis", value: basis.slice(0, 200), code: "basis-too-long", candidates: [] });
    else {
      seen.add(read.code);
      block.places.push({ line, code: read.code, basis: basis === "" ? null : basis });
    }
  }
  return block;
}

function splitLines(text: string): { line: number; cells: string[] }[] {
  const rows = text
    .replaceAll("\uFEFF", "")
    .split(/\r\n?|\n/u)
    .slice(0, MOST_LINES);
  const separator = findSeparator(rows);
  const lines = rows.flatMap((row, at) => {
    const cells = separator === null ? [unquote(row)] : splitCells(row, separator);
    return cells.every((cell) => cell === "") ? [] : [{ line: at + 1, cells }];
  });
  return lines.filter(({ cells }, at) => at > 0 || !HEADING.test(cells[0] ?? ""));
}

const HEADING = /^(?:kode(?: wilayah)?|lokasi(?: prioritas)?|wilayah|nama(?: wilayah)?|place|code)$/iu;

/**
 * Tab from a spreadsheet, semicolon from an Indonesian CSV. A comma parts the names of one place ("Kec. X, Kab. Y"), so that it
 * separates columns only where names with commas are quoted or every line begins with a code.
 */
function findSeparator(rows: readonly string[]): string | null {
  if (rows.some((row) => row.includes("\t"))) return "\t";
  if (rows.some((row) => row.includes(";"))) return ";";
  const filled = rows.filter((row) => row.trim() !== "" && !/^[a-z ]+,/iu.test(row.trim()));
  const isCsv = filled.length > 0 && filled.every((row) => /^\s*(?:"|\d[\d.]*\s*(?:,|$))/u.test(row));
  return isCsv ? "," : null;
}

/** Cells of one line; a cell in quotation marks may hold the separator and doubled marks. */
function splitCells(row: string, separator: string): string[] {
  const cells: string[] = [];
  let rest = row;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/u.exec(rest);
    const end = quoted === null ? rest.indexOf(separator) : quoted[0].length;
    const cell = quoted === null ? rest.slice(0, end < 0 ? rest.length : end) : (quoted[1] ?? "").replaceAll('""', '"');
    cells.push(cell.trim());
    if (end < 0 || !rest.startsWith(separator, end)) return cells;
    rest = rest.slice(end + separator.length);
  }
}

function unquote(row: string): string {
  return row.trim().replace(/^"(.*)"$/u, "$1");
}
