import type { RegionsPage } from "#lib/figureTypes";

type Row = RegionsPage["rows"][number];

/** Rows in the order of a column, missing figures last either way; with no column as they came. */
export function orderRegions(rows: readonly Row[], column: number | null, isDown: boolean): Row[] {
  if (column === null) return isDown ? rows.toReversed() : [...rows];
  const sign = isDown ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a, column), valueOf(b, column)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
}

/** The place of each row in such an order: equal values stand equal and the next place is left out; a missing figure has none. */
export function placesOf(ordered: readonly Row[], column: number): (number | null)[] {
  let place = 0;
  return ordered.map((row, at) => {
    const value = valueOf(row, column);
    if (value === null) return null;
    const before = ordered[at - 1];
    if (before === undefined || valueOf(before, column) !== value) place = at + 1;
    return place;
  });
}

function valueOf(row: Row, column: number): number | null {
  return row.figures[column]?.value ?? null;
}
