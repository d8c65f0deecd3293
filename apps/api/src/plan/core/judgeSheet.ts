import { AllowedChange } from "@rata/domain/lifecycle/AllowedChange";
import { type PlanProgress, toWritingState } from "@rata/domain/lifecycle/PlanProgress";
import type { Plan } from "@rata/domain/plan/Plan";
import type { Judged, SheetContext } from "@rata/domain/plan/sheet/SheetContext";
import {
  PROPOSABLE,
  type RowRef,
  type SheetEdit,
  type SheetRefusal,
  type SheetRefusalCode,
} from "@rata/domain/plan/sheet/SheetEdit";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import type { Connection } from "#database/Connection";
import type { Services } from "#Services";
import { loadPlan, loadPlanPart } from "./plan.queries.ts";
import type { PlanRecord } from "./plan.table.ts";

/** What judging an edit of this plan needs, for a writer. */
export function sheetContext(
  services: Services,
  record: PlanRecord,
  { agency, progress }: { agency: string | null; progress: PlanProgress },
): SheetContext {
  const where = { tree: buildRegionTree(services.places), scope: record.region };
  const writer = { agency, state: toWritingState(progress) };
  return { makeId: services.makeId, writer, around: { where, ownBudget: services.edition.ownBudget } };
}

/** Cells need the rows around them; what changes the tree needs all of it, with the cells that its lines came from. */
export function loadFor(em: Connection, record: PlanRecord, edits: readonly SheetEdit[]): Promise<Plan> {
  const rows: RowRef[] = [];
  for (const edit of edits) {
    if (edit.kind === "cells") rows.push(...edit.cells.flatMap((cell) => cell.rows));
    else if (edit.kind === "describe") rows.push({ nodeId: edit.node, lineId: null });
    else return loadPlan(em, { record, hasSources: true });
  }
  return loadPlanPart(em, {
    record,
    nodes: [...new Set(rows.map(({ nodeId }) => nodeId))],
    lines: [...new Set(rows.flatMap(({ lineId }) => lineId ?? []))],
  });
}

/** A judged edit with the proof that the state of the plan lets it happen; null where it does not. */
export interface Guarded extends Judged {
  allowed: AllowedChange | null;
}

/** What the state of the plan lets nobody do is refused as a whole. */
export function guarded(progress: PlanProgress, plan: Plan, judged: Judged): Guarded {
  const { operations, refused, after } = judged;
  const allowed = AllowedChange.judge(progress, { before: plan, after, operations });
  if (allowed instanceof AllowedChange) return { ...judged, allowed };
  return { operations: [], refused: [...refused, toRefusal(allowed.code)], after: plan, allowed: null };
}

/** A refusal of the edit as a whole. */
export function toRefusal(code: SheetRefusalCode): SheetRefusal {
  return { index: 0, code, params: {}, current: null };
}

/** What of an edit another person can do: the refused cells, or the whole of what is no cell; null for nothing. */
export function toProposable(edit: SheetEdit, refused: readonly SheetRefusal[]): SheetEdit | null {
  const open = refused.filter(({ code }) => PROPOSABLE.has(code));
  // Whoever decides on a proposal sees the words of its cells; lists would be accepted unseen.
  if (open.length === 0 || edit.kind === "undo" || edit.kind === "describe") return null;
  if (edit.kind === "cells") return { ...edit, cells: open.flatMap(({ index }) => edit.cells[index] ?? []) };
  if (edit.kind === "remove") return { ...edit, rows: open.flatMap(({ index }) => edit.rows[index] ?? []) };
  return edit;
}
