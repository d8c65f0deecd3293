import { formatCount } from "#number/formatNumber";
import type { Column } from "../Column.ts";
import { PLACE_FIELDS } from "../fields.ts";
import { LEVELS } from "../Level.ts";
import type { Plan } from "../Plan.ts";
import type { PlanOperation } from "../PlanOperation.ts";
import { type PlanRow, planRows } from "../matrix/planRows.ts";

export type RowChangeKind = "added" | "changed" | "moved" | "removed";

/** One printed row that operations touch, with its cells in words before and after. */
export interface RowChange {
  kind: RowChangeKind;
  lineId: string | null;
  before: PrintedCells | null;
  after: PrintedCells | null;
  /** Index of the row in the plan after the change; null for a removed one. */
  index: number | null;
}
export type PrintedCells = Record<Column, string | null>;

export interface ChangeSummary {
  same: number;
  added: number;
  changed: number;
  moved: number;
  removed: number;
}

/**
 * What operations did, row by row. Each operation counts for one row: that of its line, or the first row below its node, so that a
 * renamed sector is one changed row and not all of its rows.
 */
export function describeChanges(
  before: Plan,
  after: Plan,
  operations: readonly PlanOperation[],
): { summary: ChangeSummary; rows: RowChange[] } {
  const old = new Map(planRows(before).map((row) => [keyOf(row), row]));
  const rows = planRows(after);
  const touched = sortOperations(operations);
  const seen = new Set<string>();
  const changes: RowChange[] = [];
  for (const [index, row] of rows.entries()) {
    const kind = judgeRow(row, old, touched, seen);
    if (kind === null) continue;
    const earlier = old.get(keyOf(row));
    changes.push({
      kind,
      lineId: row.line?.id ?? null,
      before: earlier === undefined ? null : printCells(earlier),
      after: printCells(row),
      index,
    });
  }
  const present = new Set(rows.map(keyOf));
  // A node that has lines now is no row of its own any more, without anything being removed.
  const removed = [...old].filter(
    ([key, row]) => !present.has(key) && !(row.line === null && Object.hasOwn(after.nodes, row.node.id)),
  );
  for (const [, row] of removed)
    changes.push({ kind: "removed", lineId: row.line?.id ?? null, before: printCells(row), after: null, index: null });
  return { summary: count(changes, rows.length), rows: changes };
}

/** The thirteen cells of a row in words, carried values included. */
export function printCells(row: PlanRow): PrintedCells {
  return {
    ...row.values,
    locations: row.line?.location?.text ?? null,
    target: row.line?.target?.text ?? null,
    ceiling: row.ceiling === null ? null : formatCount(row.ceiling),
    fundingSources: row.funding?.text ?? null,
  };
}

type Touch = "created" | "content" | "place";

function sortOperations(operations: readonly PlanOperation[]): Map<string, Set<Touch>> {
  const touched = new Map<string, Set<Touch>>();
  for (const { target, field } of operations) {
    const key = `${target.kind} ${target.id}`;
    const touches = touched.get(key) ?? new Set();
    touched.set(key, touches.add(field === "itself" ? "created" : PLACES.has(field) ? "place" : "content"));
  }
  return touched;
}

const PLACES: ReadonlySet<string> = new Set(PLACE_FIELDS);

function judgeRow(
  row: PlanRow,
  old: ReadonlyMap<string, PlanRow>,
  touched: ReadonlyMap<string, ReadonlySet<Touch>>,
  seen: Set<string>,
): RowChangeKind | null {
  const touches = new Set<Touch>();
  for (const key of keysOf(row)) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const touch of touched.get(key) ?? []) touches.add(touch);
  }
  if (!old.has(keyOf(row)) && (row.line !== null || touches.has("created"))) return "added";
  if (touches.has("content") || touches.has("created")) return "changed";
  return touches.has("place") ? "moved" : null;
}

function keysOf(row: PlanRow): string[] {
  const nodes = LEVELS.flatMap((level) => (row.path[level] === null ? [] : `node ${row.path[level].id}`));
  return row.line === null ? nodes : [...nodes, `line ${row.line.id}`];
}

function keyOf(row: PlanRow): string {
  return row.line === null ? `node ${row.node.id}` : `line ${row.line.id}`;
}

function count(changes: readonly RowChange[], rows: number): ChangeSummary {
  const summary = { same: rows, added: 0, changed: 0, moved: 0, removed: 0 };
  for (const { kind } of changes) {
    summary[kind] += 1;
    if (kind !== "removed") summary.same -= 1;
  }
  return summary;
}
