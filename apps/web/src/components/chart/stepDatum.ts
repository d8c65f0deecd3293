import type { Datum } from "@rata/reporting/chart/picture/Picture";

/**
 * Where an arrow key leads: left and right to the figure before or after, up and down to the nearest of the row before or after (a
 * line, a bar), Home and End to the ends. Null for other keys; at an end one stays.
 */
export function stepDatum(data: readonly Datum[], active: number | null, key: string): number | null {
  if (data.length === 0 || !KEYS.has(key)) return null;
  const from = active ?? 0;
  if (key === "Home") return 0;
  if (key === "End") return data.length - 1;
  if (active === null) return 0;
  if (key === "ArrowLeft") return Math.max(0, from - 1);
  if (key === "ArrowRight") return Math.min(data.length - 1, from + 1);
  return stepRow(data, from, key === "ArrowDown" ? 1 : -1);
}

/** The figure nearest to a place, within reach of a fingertip; null when none is. */
export function findNearest(data: readonly Datum[], place: { x: number; y: number }): number | null {
  let found: number | null = null;
  let least = REACH;
  for (const [index, { x, y }] of data.entries()) {
    const distance = Math.hypot(x - place.x, y - place.y);
    if (distance < least) [found, least] = [index, distance];
  }
  return found;
}

const KEYS: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]);
const REACH = 24;

function stepRow(data: readonly Datum[], from: number, way: 1 | -1): number {
  const here = data[from];
  if (here === undefined) return from;
  const rows = [...new Set(data.map(({ row }) => row))].toSorted((a, b) => a - b);
  const row = rows[rows.indexOf(here.row) + way];
  // One row: down goes on, up goes back.
  if (row === undefined) return rows.length > 1 ? from : Math.min(data.length - 1, Math.max(0, from + way));
  let found = from;
  let least = Infinity;
  for (const [index, datum] of data.entries()) {
    const distance = Math.abs(datum.x - here.x);
    if (datum.row === row && distance < least) [found, least] = [index, distance];
  }
  return found;
}
