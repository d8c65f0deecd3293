import { agencyDifference, type RefusedOperation } from "@rata/domain/plan/agency/agencyDifference";
import { printCells, type RowChange } from "@rata/domain/plan/difference/describeChanges";
import { type Plan, PlanLine } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { planDifference } from "@rata/domain/plan/planDifference";
import { type PlanRow, planRows } from "@rata/domain/plan/matrix/planRows";
import { applyAll } from "#plan/core/changePlan";
import type { ImportPreview, KeptView } from "./import.views.ts";
import { toChangeView } from "./toChangeView.ts";
import { SHOWN } from "./toReadingView.ts";

export interface ImportWish {
  /** Within whose part of the plan the file may change anything; null for all of it. */
  agency: string | null;
  removeMissing: boolean;
  makeId: () => string;
}

/** What the file would do to the plan; from an agency, to the rows of that agency alone. */
export function findDifference(
  current: Plan,
  read: Plan,
  { agency, removeMissing, makeId }: ImportWish,
): { operations: PlanOperation[]; refused: RefusedOperation[] } {
  if (agency === null) return { operations: planDifference(current, read, makeId, { removeMissing }), refused: [] };
  return agencyDifference(current, read, { agency, makeId, removeMissing });
}

/** As if everything missing were removed, so that missing rows are shown; whether they go is decided at the commit. */
export function previewChanges(
  current: Plan,
  read: Plan,
  wish: Omit<ImportWish, "removeMissing">,
): Pick<ImportPreview, "changes" | "kept" | "keptCount"> {
  const { operations, refused } = findDifference(current, read, { ...wish, removeMissing: true });
  const after = applyAll(current, operations);
  const lineOf = wish.agency === null ? findByIndex(read) : findByCells(read);
  const changes = toChangeView({ before: current, after, operations }, lineOf);
  return {
    changes: { ...changes, same: changes.same - countOthers(after, wish.agency) },
    keptCount: refused.length,
    kept: refused.slice(0, SHOWN).map(toKept),
  };
}

type LineOf = (change: RowChange) => number | null;

/** With everything missing removed the plan has the file's rows in the file's order. */
function findByIndex(read: Plan): LineOf {
  const lines = planRows(read).map(toLine);
  return ({ index }) => (index === null ? null : (lines[index] ?? null));
}

/** Between rows of others the order says nothing: a row is found by its words, equal ones one after the other. */
function findByCells(read: Plan): LineOf {
  const lines = Map.groupBy(planRows(read), (row) => JSON.stringify(printCells(row)));
  return ({ after }) => {
    const row = after === null ? undefined : lines.get(JSON.stringify(after))?.shift();
    return row === undefined ? null : toLine(row);
  };
}

function toLine({ line }: PlanRow): number | null {
  return line?.source?.line ?? null;
}

/** Rows of others are not looked at, and so they are not counted as the same. */
function countOthers(after: Plan, agency: string | null): number {
  return agency === null ? 0 : planRows(after).filter((row) => row.agency !== agency).length;
}

function toKept({ operation, reason }: RefusedOperation): KeptView {
  const line = PlanLine.safeParse(operation.value);
  return {
    reason,
    line: line.success ? (line.data.source?.line ?? null) : null,
    before: typeof operation.expected === "string" ? operation.expected : null,
    after: typeof operation.value === "string" ? operation.value : null,
  };
}
