import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { Strength } from "@rata/domain/check/Rule";
import type { Finding } from "#lib/Finding";
import type { MatrixColumn } from "./MatrixColumn.ts";
import { rowKey } from "./rowKey.ts";

/** Strengths from the strongest; the strongest open note gives the cell its mark. */
const ORDER: readonly Strength[] = ["must", "should", "look"];

/** The notes on a cell. A note about the row as a whole stands on its number. */
export function findingsAt(
  notes: ReadonlyMap<string, readonly Finding[]>,
  row: RowView,
  column: MatrixColumn,
): readonly Finding[] {
  const all = notes.get(rowKey(row));
  if (all === undefined) return NONE;
  return all.filter((note) => (note.column ?? "no") === column);
}

const NONE: readonly Finding[] = [];

/** What a cell is marked with: the strongest open note, "accepted" when all are, null without any. */
export function markOf(notes: readonly Finding[]): Strength | "accepted" | null {
  if (notes.length === 0) return null;
  return (
    ORDER.find((strength) => notes.some((note) => note.accepted === null && note.strength === strength)) ?? "accepted"
  );
}

/** The next row and column with an open note after (or before) a place, around the end; null without any. */
export function findNextFinding(
  rows: readonly RowView[],
  notes: ReadonlyMap<string, readonly Finding[]>,
  columns: readonly MatrixColumn[],
  from: { row: number; column: number },
  step: 1 | -1,
): { row: number; column: number } | null {
  const width = columns.length;
  const cells = rows.length * width;
  const hasOpen = (row: RowView) => notes.get(rowKey(row))?.some(({ accepted }) => accepted === null) ?? false;
  for (let moved = 1; moved <= cells;) {
    const at = (((from.row * width + from.column + step * moved) % cells) + cells) % cells;
    const place = { row: Math.floor(at / width), column: at % width };
    const row = rows[place.row];
    const column = columns[place.column];
    if (row === undefined || column === undefined) return null;
    if (!hasOpen(row)) {
      // Nothing in this row: straight to its far edge.
      moved += step === 1 ? width - place.column : place.column + 1;
      continue;
    }
    if (findingsAt(notes, row, column).some(({ accepted }) => accepted === null)) return place;
    moved += 1;
  }
  return null;
}
