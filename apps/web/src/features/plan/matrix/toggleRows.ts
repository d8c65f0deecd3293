import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { rowKey } from "./rowKey.ts";

/** Turns the rows from anchor to row (either way round) to what the row itself turns to. */
export function toggleRows(
  rows: readonly RowView[],
  selected: ReadonlySet<string>,
  anchor: number,
  row: number,
): Set<string> {
  const next = new Set(selected);
  const end = rows[row];
  const isWanted = end !== undefined && !selected.has(rowKey(end));
  for (const one of rows.slice(Math.min(anchor, row), Math.max(anchor, row) + 1)) {
    if (isWanted) next.add(rowKey(one));
    else next.delete(rowKey(one));
  }
  return next;
}
