import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { MatrixColumn } from "./MatrixColumn.ts";
import { rowKey } from "./rowKey.ts";

/** How many threads are open, by row and cell; one about the row as a whole stands on its number. */
export type OpenThreads = ReadonlyMap<string, ReadonlyMap<MatrixColumn, number>>;

interface Mark {
  lineId: string;
  column: MatrixColumn | null;
  open: number;
}

export function groupMarks(marks: readonly Mark[]): OpenThreads {
  const rows = new Map<string, Map<MatrixColumn, number>>();
  for (const { lineId, column, open } of marks) {
    const cells = rows.get(lineId) ?? new Map<MatrixColumn, number>();
    const key = column ?? "no";
    cells.set(key, (cells.get(key) ?? 0) + open);
    rows.set(lineId, cells);
  }
  return rows;
}

export function commentsAt(threads: OpenThreads, row: RowView, column: MatrixColumn): number {
  return threads.get(rowKey(row))?.get(column) ?? 0;
}

/** The next cell with an open thread after (or before) a place, around the end; null without any. */
export function findNextThread(
  { rows, columns, threads }: { rows: readonly RowView[]; columns: readonly MatrixColumn[]; threads: OpenThreads },
  from: { row: number; column: number },
  step: 1 | -1,
): { row: number; column: number } | null {
  const places = rows.flatMap((row, index) =>
    threads.has(rowKey(row))
      ? columns.flatMap((key, at) => (commentsAt(threads, row, key) > 0 ? [{ row: index, column: at }] : []))
      : [],
  );
  const order = step === 1 ? places : places.toReversed();
  const isBeyond = (place: { row: number; column: number }) =>
    step * (place.row - from.row || place.column - from.column) > 0;
  return order.find(isBeyond) ?? order[0] ?? null;
}
