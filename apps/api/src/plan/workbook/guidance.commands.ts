import { digest } from "@rata/domain/canonical/canonical";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Work } from "#Work";
import { findGuidance } from "./guidance.queries.ts";
import { saveGuidance } from "./guidance.store.ts";
import { getPlanRecord, lockPlanRecord } from "#plan/core/plan.queries";
import { GuidanceFields, type GuidanceView } from "./workbook.views.ts";

export async function describeGuidance(work: Work, planId: string): Promise<GuidanceView> {
  const record = await getPlanRecord(work, planId);
  return toView(await findGuidance(work.em, record.id));
}

/** @throws DomainError "not-found"; "changed-meanwhile" when the words are no longer those that the editor saw */
export async function writeGuidance(
  work: Work,
  input: { planId: string; expected: string; fields: GuidanceFields },
): Promise<GuidanceView> {
  return work.inTransaction(async (work) => {
    const record = await lockPlanRecord(work, input.planId);
    const before = toView(await findGuidance(work.em, record.id));
    if (before.digest !== input.expected) throw new DomainError("changed-meanwhile");
    const at = work.now();
    const { general, columns } = input.fields;
    await saveGuidance(work, { plan: record.id, general, columns, at });
    await work.record({
      id: work.makeId(),
      at,
      action: "plan.guidance-written",
      subject: record.id,
      plan: record.id,
      payload: { before: { general: before.general, columns: before.columns }, after: input.fields },
    });
    return toView({ general, columns, at, actorName: work.scope.actor.name });
  });
}

function toView(
  row: { general: string; columns: Record<string, string>; at: Date; actorName: string } | null,
): GuidanceView {
  const fields = GuidanceFields.parse(row === null ? { general: "", columns: {} } : row);
  return {
    ...fields,
    digest: digest(fields),
    at: row?.at.toISOString() ?? null,
    actorName: row?.actorName ?? null,
  };
}
