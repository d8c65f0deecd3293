import type { Rupiah } from "@rata/domain/number/Rupiah";
import { isWithin } from "@rata/domain/region/Region";
import type { RowDetails } from "@rata/domain/plan/RowDetails";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { sumCeilings } from "@rata/domain/plan/matrix/sumCeilings";
import type { Strength } from "@rata/domain/check/Rule";
import { type CellSurroundings, cellText } from "./cellText.ts";
import { MATRIX_COLUMNS } from "./MatrixColumn.ts";
import { rowKey } from "./rowKey.ts";

/** Stands in an address for "has none": no agency, no source, a place that names no region. */
export const NONE = "-";

/** What the matrix is narrowed to; undefined is no narrowing. */
export interface RowFilter {
  text?: string | undefined;
  sector?: string | undefined;
  agency?: string | undefined;
  place?: string | undefined;
  source?: string | undefined;
  strength?: Strength | undefined;
  /** A priority by its id; NONE for activities that serve none. */
  priority?: string | undefined;
}

/** What a filter needs to know beside the rows. */
export interface FilterSurroundings extends CellSurroundings {
  strengths: ReadonlyMap<string, ReadonlySet<Strength>>;
  details: ReadonlyMap<string, RowDetails>;
}

/** The rows that satisfy every part of the filter, and the kept ones, in their order. */
export function filterRows(
  rows: readonly RowView[],
  filter: RowFilter,
  around: FilterSurroundings,
  kept: ReadonlySet<string> = new Set(),
): RowView[] {
  const words = toWords(filter.text ?? "");
  return rows.filter((row) => kept.has(rowKey(row)) || fits(row, { filter, words }, around));
}

function fits(
  row: RowView,
  { filter, words }: { filter: RowFilter; words: readonly string[] },
  around: FilterSurroundings,
): boolean {
  return (
    (filter.sector === undefined || (row.values.sector ?? NONE) === filter.sector) &&
    (filter.agency === undefined || (row.agency ?? NONE) === filter.agency) &&
    (filter.place === undefined || isAt(row, filter.place)) &&
    (filter.source === undefined || hasSource(row, filter.source, around)) &&
    (filter.strength === undefined || (around.strengths.get(rowKey(row))?.has(filter.strength) ?? false)) &&
    (filter.priority === undefined || serves(row, filter.priority, around)) &&
    (words.length === 0 || holdsAll(row, words, around))
  );
}

/** Rupiah of the shown rows, each activity once: its ceiling covers all its rows and stays the same when some are hidden. */
export function sumShown(rows: readonly RowView[], { money }: CellSurroundings): Rupiah {
  const nodes = new Set(rows.map((row) => row.nodeId));
  return sumCeilings([...nodes].flatMap((node) => money.get(node) ?? [])).amount;
}

/** Whether a row touches a place: the place itself, one inside it, or "every" region of which it is one. */
function isAt(row: RowView, place: string): boolean {
  const places = row.location?.places ?? [];
  if (place === NONE) return row.location !== null && places.some(({ code }) => code === null);
  return places.some(
    ({ code, every }) => code !== null && (isWithin(code, place) || (every !== undefined && isWithin(place, code))),
  );
}

function hasSource(row: RowView, source: string, { money }: CellSurroundings): boolean {
  const own = money.get(row.nodeId);
  if (source === NONE) return own !== undefined && own.ceiling !== null && own.funding === null;
  return own?.funding?.sources.some(({ text }) => text === source) ?? false;
}

/** Rows without an activity serve nothing and are not asked to. */
function serves({ path }: RowView, priority: string, { details }: FilterSurroundings): boolean {
  if (path.activity === null) return false;
  const named = details.get(path.activity)?.priorities ?? [];
  return priority === NONE ? named.length === 0 : named.includes(priority);
}

function holdsAll(row: RowView, words: readonly string[], around: CellSurroundings): boolean {
  const whole = MATRIX_COLUMNS.map((column) => cellText(row, column, around) ?? "")
    .join("\n")
    .toLowerCase();
  return words.every((word) => whole.includes(word));
}

function toWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/u).filter(Boolean);
}
