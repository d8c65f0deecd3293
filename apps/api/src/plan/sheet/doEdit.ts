import { agenciesTouched } from "@rata/domain/lifecycle/guardChange";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { invertOperations } from "@rata/domain/plan/applyOperations";
import type { Plan } from "@rata/domain/plan/Plan";
import { rebaseOperations } from "@rata/domain/plan/rebaseOperations";
import { judgeEdit, refuseWhole } from "@rata/domain/plan/sheet/judgeEdit";
import type { Judged } from "@rata/domain/plan/sheet/SheetContext";
import type { SheetEdit, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { holdPriorities } from "#priority/priority.queries";
import { changePlan } from "#plan/core/changePlan";
import { guarded, sheetContext, toRefusal } from "#plan/core/judgeSheet";
import { listOperationsOf } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { propose } from "#plan/proposal/proposal.commands";
import type { Work } from "#Work";
import { findDone, type KnownEdit } from "./sheet.queries.ts";
import type { EditResult } from "./sheet.views.ts";

/** The answer that an edit was given when it was done before, or put down as a proposal. */
export async function answerAgain(
  work: Work,
  record: PlanRecord,
  { id, done, proposer }: KnownEdit,
): Promise<EditResult> {
  const me = work.scope.actor.accountId;
  const isOwn = done === null || (done.plan === record.id && done.actor === me);
  if (!isOwn || (proposer !== null && proposer !== me)) return refusedWhole(id, "edit-unknown");
  const operations = done === null ? [] : await listOperationsOf(work.em, { plan: record.id, revision: done.revision });
  return { id, state: proposer === null ? "done" : "proposed", operations, refused: done?.refused ?? [] };
}

export interface Doing {
  /** Locked, with the head that the edit comes after. */
  record: PlanRecord;
  /** What of the plan the edit concerns, as it stands now. */
  plan: Plan;
  edit: SheetEdit;
  mayPropose: boolean;
  progress: PlanProgress;
}

/** Judges an edit and does what of it can be done, in the transaction of the caller. Gives back the plan after it too. */
export async function doEdit(
  work: Work,
  { record, plan, edit, mayPropose, progress }: Doing,
): Promise<{ head: number; result: EditResult; after: Plan }> {
  const { after, allowed, ...judged } = guarded(
    progress,
    plan,
    edit.kind === "undo"
      ? await judgeUndo(work, { record, plan, edit: edit.edit })
      : await judgeKnown(work.em, { plan, edit }, () =>
          judgeEdit(plan, edit, sheetContext(work.services, record, { agency: writerAgency(work.scope), progress })),
        ),
  );
  const head = await changePlan(work, {
    record,
    plan,
    after,
    operations: judged.operations,
    action: edit.kind === "undo" ? "plan.edit-undone" : "plan.edited",
    summary: { kind: edit.kind },
    entry: edit.id,
    progress,
    allowed,
    payload: { refused: judged.refused },
  });
  const isProposed = mayPropose && (await propose(work, { record, edit, refused: judged.refused }));
  return { head, after, result: { id: edit.id, state: stateOf(judged, isProposed), ...judged } };
}

/** Rows link to priorities that are there; what a list has lost since is refused before anything else is asked. */
async function judgeKnown(
  em: Connection,
  { plan, edit }: Pick<Doing, "plan" | "edit">,
  judge: () => Judged,
): Promise<Judged> {
  if (edit.kind !== "describe") return judge();
  const { change } = edit;
  if (change.field !== "priorities") return judge();
  const added = (change.value ?? []).filter((id) => !(change.expected ?? []).includes(id));
  const known = await holdPriorities(em, added);
  return added.every((id) => known.has(id)) ? judge() : refuseWhole(plan, "priority-unknown");
}

function stateOf({ operations, refused }: Omit<Judged, "after">, isProposed: boolean): EditResult["state"] {
  if (isProposed) return "proposed";
  if (operations.length > 0) return "done";
  return refused.length > 0 ? "refused" : "nothing";
}

/** The agency whose rows the writer is bound to; null for who may write into all rows of the region. */
function writerAgency(scope: Scope): string | null {
  return scope.reach === "own-agency" ? scope.actor.agency : null;
}

interface Undoing {
  record: PlanRecord;
  plan: Plan;
  /** The edit that is taken back. */
  edit: string;
}

/** Takes back what a person did, whole or not at all: a field that somebody changed since is a conflict. */
async function judgeUndo(work: Work, { record, plan, edit }: Undoing): Promise<Judged> {
  const entry = await findDone(work.em, edit);
  if (entry === null || entry.plan !== record.id || entry.actor !== work.scope.actor.accountId)
    return refuseWhole(plan, "edit-unknown");
  const done = await listOperationsOf(work.em, { plan: record.id, revision: entry.revision });
  const rebased = rebaseOperations(plan, invertOperations(done, work.services.makeId));
  if (rebased.conflicts.length > 0) return refuseWhole(plan, "conflict");
  const { operations, plan: after } = rebased;
  const agency = writerAgency(work.scope);
  const touched = agenciesTouched({ before: plan, after, operations });
  const isForeign = agency !== null && [...touched].some((one) => one !== agency && one !== null);
  return isForeign ? refuseWhole(plan, "not-yours") : { operations, refused: [], after };
}

function refusedWhole(id: string, code: SheetRefusalCode): EditResult {
  return { id, state: "refused", operations: [], refused: [toRefusal(code)] };
}
