import { digest } from "@rata/domain/canonical/canonical";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Scope } from "#access/Scope";
import { recordEntry } from "#audit/audit.store";
import { inTransaction } from "#database/transaction";
import type { Services } from "#Services";
import { findGuidance } from "./guidance.queries.ts";
import { saveGuidance } from "./guidance.store.ts";
import { getPlanRecord, lockPlanRecord } from "#plan/core/plan.queries";
import { GuidanceFields, type GuidanceView } from "./workbook.views.ts";

export async function describeGuidance(services: Services, scope: Scope, planId: string): Promise<GuidanceView> {
  const em = services.openConnection();
  const record = await getPlanRecord(em, scope, planId);
  return toView(await findGuidance(em, scope, record.id));
}

/** @throws DomainError "not-found"; "changed-meanwhile" when the words are no longer those that the editor saw */
export async function writeGuidance(
  services: Services,
  scope: Scope,
  input: { planId: string; expected: string; fields: GuidanceFields },
): Promise<GuidanceView> {
  return inTransaction(services, async (em) => {
    const record = await lockPlanRecord(em, scope, input.planId);
    const before = toView(await findGuidance(em, scope, record.id));
    if (before.digest !== input.expected) throw new DomainError("changed-meanwhile");
    const at = services.now();
    const { general, columns } = input.fields;
    await saveGuidance(em, scope, { plan: record.id, general, columns, at });
    await recordEntry(em, scope, {
      id: services.makeId(),
      at,
      action: "plan.guidance-written",
      subject: record.id,
      plan: record.id,
      payload: { before: { general: before.general, columns: before.columns }, after: input.fields },
    });
    return toView({ general, columns, at, actorName: scope.actor.name });
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
