import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { useState } from "react";
import { rowKey } from "./rowKey.ts";

export interface Place {
  row: number;
  column: number;
}

/** Cells from corner to corner, both included. */
export interface Range {
  from: Place;
  to: Place;
}

/** A place that stays with its row when others come or go above it. */
interface Held extends Place {
  key: string;
}

/** Where the focus ring stands, and the range that begins elsewhere while keys or pointer drag it on. */
export function usePlace(rows: readonly RowView[], columns: number, start: Place) {
  const hold = (place: Place): Held => ({ ...place, key: keyAt(rows, place.row) });
  const [held, setHeld] = useState<{ active: Held; anchor: Held | null }>(() => ({
    active: hold(start),
    anchor: null,
  }));
  const find = ({ row, column, key }: Held): Place => {
    const found = keyAt(rows, row) === key ? row : rows.findIndex((one) => rowKey(one) === key);
    return {
      row: Math.max(0, Math.min(found < 0 ? row : found, rows.length - 1)),
      column: Math.max(0, Math.min(column, columns - 1)),
    };
  };
  const active = find(held.active);
  const range = toRange(active, held.anchor === null ? active : find(held.anchor));
  return {
    active,
    range,
    isRange: range.from.row !== range.to.row || range.from.column !== range.to.column,
    /** Moves the ring; `extend` leaves the other corner of the range where it is. */
    go: (place: Place, extend = false) =>
      setHeld((now) => ({ active: hold(place), anchor: extend ? (now.anchor ?? now.active) : null })),
  };
}

function keyAt(rows: readonly RowView[], at: number): string {
  const row = rows[at];
  return row === undefined ? "" : rowKey(row);
}

function toRange(a: Place, b: Place): Range {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
