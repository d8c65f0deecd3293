import { agenciesTouched } from "@rata/domain/lifecycle/guardChange";
import type { PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import { invertOperations } from "@rata/domain/plan/applyOperations";
import type { Plan } from "@rata/domain/plan/Plan";
import { rebaseOperations } from "@rata/domain/plan/rebaseOperations";
import { judgeEdit } from "@rata/domain/plan/sheet/judgeEdit";
import type { Judged } from "@rata/domain/plan/sheet/SheetContext";
import type { SheetEdit, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { changePlan } from "./changePlan.ts";
import { guarded, loadFor, sheetContext, toRefusal } from "./judgeSheet.ts";
import { listOperationsOf, lockPlanRecord } from "./plan.queries.ts";
import type { PlanRecord } from "./plan.table.ts";
import { propose } from "./proposal.commands.ts";
import { type BeforeEdit, findBefore, findDone } from "./sheet.queries.ts";
import type { EditAnswer, EditResult } from "./sheet.views.ts";

/**
 * Does what a person did to the sheet, edit by edit, each in a transaction of its own: what one refuses holds nobody else up. An edit
 * that was done before, because its answer was lost, is answered as it was then.
 * @throws DomainError "not-found" for a plan that is not there or not within reach
 */
export async function editPlan(
  services: Services,
  scope: Scope,
  asked: { planId: string; edits: readonly SheetEdit[]; propose: boolean },
): Promise<EditAnswer> {
  const results: EditResult[] = [];
  let head = 0;
  for (const edit of asked.edits) {
    const done = await inTransaction(services, async (em) => {
      const record = await lockPlanRecord(em, scope, asked.planId);
      const before = await findBefore(em, scope, { plan: record.id, edit: edit.id });
      const known = await findKnown(em, scope, record, { id: edit.id, ...before });
      return known === null
        ? doEdit(services, em, scope, { record, edit, mayPropose: asked.propose, progress: before.progress })
        : { head: record.head, result: known };
    });
    results.push(done.result);
    ({ head } = done);
  }
  return { head, results };
}

async function findKnown(
  em: Connection,
  scope: Scope,
  record: PlanRecord,
  { id, done, proposer }: { id: string } & Omit<BeforeEdit, "progress">,
): Promise<EditResult | null> {
  if (done === null && proposer === null) return null;
  const me = scope.actor.accountId;
  const isOwn = done === null || (done.plan === record.id && done.actor === me);
  if (!isOwn || (proposer !== null && proposer !== me)) return refusedWhole(id, "edit-unknown");
  const operations =
    done === null ? [] : await listOperationsOf(em, scope, { plan: record.id, revision: done.revision });
  return { id, state: proposer === null ? "done" : "proposed", operations, refused: done?.refused ?? [] };
}

interface Doing {
  record: PlanRecord;
  edit: SheetEdit;
  mayPropose: boolean;
  progress: PlanProgress;
}

async function doEdit(
  services: Services,
  em: Connection,
  scope: Scope,
  { record, edit, mayPropose, progress }: Doing,
): Promise<{ head: number; result: EditResult }> {
  const plan = await loadFor(em, scope, record, edit);
  const { after, ...judged } = guarded(
    progress,
    plan,
    edit.kind === "undo"
      ? await judgeUndo(services, em, scope, { record, plan, edit: edit.edit })
      : judgeEdit(plan, edit, sheetContext(services, record, { agency: writerAgency(scope), progress })),
  );
  const head = await changePlan(services, em, scope, {
    record,
    plan,
    after,
    operations: judged.operations,
    action: edit.kind === "undo" ? "plan.edit-undone" : "plan.edited",
    summary: { kind: edit.kind },
    entry: edit.id,
    progress,
    payload: { refused: judged.refused },
  });
  const isProposed = mayPropose && (await propose(services, em, scope, { record, edit, refused: judged.refused }));
  return { head, result: { id: edit.id, state: stateOf(judged, isProposed), ...judged } };
}

function stateOf({ operations, refused }: Judged, isProposed: boolean): EditResult["state"] {
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
async function judgeUndo(
  services: Services,
  em: Connection,
  scope: Scope,
  { record, plan, edit }: Undoing,
): Promise<Judged> {
  const entry = await findDone(em, scope, edit);
  if (entry === null || entry.plan !== record.id || entry.actor !== scope.actor.accountId)
    return refusing("edit-unknown");
  const done = await listOperationsOf(em, scope, { plan: record.id, revision: entry.revision });
  const rebased = rebaseOperations(plan, invertOperations(done, services.makeId));
  if (rebased.conflicts.length > 0) return refusing("conflict");
  const { operations } = rebased;
  const agency = writerAgency(scope);
  const touched = agenciesTouched({ before: plan, after: rebased.plan, operations });
  const isForeign = agency !== null && [...touched].some((one) => one !== agency && one !== null);
  return isForeign ? refusing("not-yours") : { operations, refused: [] };
}

function refusing(code: SheetRefusalCode): Judged {
  return { operations: [], refused: [toRefusal(code)] };
}

function refusedWhole(id: string, code: SheetRefusalCode): EditResult {
  return { id, state: "refused", operations: [], refused: [toRefusal(code)] };
}
