import { agencyDifference, type RefusedOperation } from "@rata/domain/plan/agency/agencyDifference";
import { describeChanges } from "@rata/domain/plan/difference/describeChanges";
import { type Plan, PlanLine } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { planDifference } from "@rata/domain/plan/planDifference";
import { planRows } from "@rata/domain/plan/planRows";
import { applyAll } from "./changePlan.ts";
import type { ChangeView, KeptView } from "./import.views.ts";
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
export function toChangeView(current: Plan, read: Plan, wish: Omit<ImportWish, "removeMissing">): ChangeView {
  const { operations, refused } = findDifference(current, read, { ...wish, removeMissing: true });
  const { summary, rows } = describeChanges(current, applyAll(current, operations), operations);
  const lines = planRows(read).map(({ line }) => line?.source?.line ?? null);
  const shown = rows
    .slice(0, SHOWN)
    .map(({ index, ...row }) => ({ ...row, line: index === null ? null : (lines[index] ?? null) }));
  return { ...summary, rows: shown, keptCount: refused.length, kept: refused.slice(0, SHOWN).map(toKept) };
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
