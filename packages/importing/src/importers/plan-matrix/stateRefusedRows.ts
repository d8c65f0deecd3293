import { carryDown } from "@rata/domain/plan/matrix/carryDown";
import { CARRIED_COLUMNS, type CarriedColumn, COLUMNS } from "@rata/domain/plan/Column";
import { type CarriedValues, NOTHING_ABOVE } from "@rata/domain/plan/matrix/MatrixRow";
import type { Refusal } from "#Reading";
import { cleanCell } from "#table/SourceTable";
import type { StatedTable } from "#table/stateRefused";
import { toCells } from "./collectEntries.ts";
import type { MatrixReading, MatrixReadingRow } from "./MatrixReading.ts";
import { headerOf } from "./printMatrix.ts";

/**
 * The refused rows under the plan's own headings, to be corrected and read again on their own. What a blank cell carried from an
 * accepted row above is written out, since that row does not come along; where nothing carried and the row before in this list would
 * bring something, a dash says so.
 */
export function stateRefusedRows(reading: MatrixReading): StatedTable<MatrixReading>[] {
  let before: CarriedValues = NOTHING_ABOVE;
  const lines = pairWithAbove(reading).map(({ refused, above }) => {
    const { line, sheet, problem } = refused;
    const { cells, surplus } = toColumns(refused, findPlaces(reading, above));
    const values = carryDown(above?.row.values ?? NOTHING_ABOVE, toCells(cells.map(cleanCell)));
    const stated = stateCarried(before, values);
    before = values;
    return { line, sheet, cells: [...stated, ...cells.slice(CARRIED_COLUMNS.length)], surplus, problems: [problem] };
  });
  if (lines.length === 0) return [];
  return [{ name: null, titles: [], heads: [COLUMNS.map(headerOf)], width: COLUMNS.length, lines }];
}

interface Paired {
  refused: Refusal;
  /** The nearest accepted row above it in the same sheet. */
  above: MatrixReadingRow | null;
}

/** Both lists are in the order of lines within a sheet, so that one pass is enough. */
function pairWithAbove({ rows, refused }: MatrixReading): Paired[] {
  const bySheet = new Map<string | null, MatrixReadingRow[]>();
  for (const row of rows) {
    const known = bySheet.get(row.sheet);
    if (known === undefined) bySheet.set(row.sheet, [row]);
    else known.push(row);
  }
  const positions = new Map<string | null, number>();
  return refused.map((one) => {
    const candidates = bySheet.get(one.sheet) ?? [];
    let at = positions.get(one.sheet) ?? 0;
    while ((candidates[at]?.line ?? Number.POSITIVE_INFINITY) < one.line) at += 1;
    positions.set(one.sheet, at);
    return { refused: one, above: candidates[at - 1] ?? null };
  });
}

/** Which place of the file's lines holds which column; a row of too many cells keeps the order of its file. */
function findPlaces({ columns }: MatrixReading, above: MatrixReadingRow | null): readonly (number | null)[] {
  const table = above?.table ?? columns[0]?.table;
  return COLUMNS.map(
    (name) => columns.find((column) => column.table === table && column.column === name)?.index ?? null,
  );
}

function toColumns(
  { raw, problem }: Refusal,
  places: readonly (number | null)[],
): { cells: string[]; surplus: string[] } {
  if (problem.code !== "too-many-cells") return { cells: [...raw], surplus: [] };
  const cells = places.map((place) => (place === null ? "" : (raw[place] ?? "")));
  const surplus = raw.filter((cell, place) => !places.includes(place) && cell.trim() !== "");
  return { cells, surplus };
}

function stateCarried(before: CarriedValues, values: CarriedValues): string[] {
  let isOpen = true;
  return CARRIED_COLUMNS.map((column: CarriedColumn) => {
    const value = values[column];
    const isInherited = isOpen && before[column] !== null;
    if (value !== null || isInherited) isOpen = false;
    return value ?? (isInherited ? "-" : "");
  });
}
