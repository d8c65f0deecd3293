import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { useMemo, useState } from "react";
import { filterRows, type FilterSurroundings, type RowFilter } from "./matrix/filterRows.ts";

/** The rows that the filter lets through, and those that were written into since it was set: nobody loses the row they are at. */
export function useShownRows(rows: readonly RowView[], filter: RowFilter, facts: FilterSurroundings) {
  const [touched, setTouched] = useState<{ filter: RowFilter; keys: ReadonlySet<string> }>({ filter, keys: new Set() });
  const keys = touched.filter === filter ? touched.keys : NONE;
  const shown = useMemo(() => filterRows(rows, filter, facts, keys), [rows, filter, facts, keys]);
  const touch = (more: readonly string[]) =>
    setTouched((now) => ({ filter, keys: new Set([...(now.filter === filter ? now.keys : NONE), ...more]) }));
  return { shown, touch };
}

const NONE: ReadonlySet<string> = new Set();
