import { digest } from "@rata/domain/canonical/canonical";
import type { Agency } from "@rata/domain/organisation/Agency";
import type { Scope } from "#access/Scope";
import { inSnapshot } from "#database/transaction";
import { listAgencies } from "#institution/institution.queries";
import type { Services } from "#Services";
import { getPlanRecord, loadPlan } from "./plan.queries.ts";
import type { PlanRecord } from "./plan.table.ts";
import { type PlanView, toPlanView } from "./PlanView.ts";

export interface PlanRead extends PlanView {
  record: PlanRecord;
  agencies: readonly Agency[];
}

/** A plan that the scope reaches, with its rows and findings, as it stands at one moment. @throws DomainError "not-found" */
export function readPlan(services: Services, scope: Scope, planId: string): Promise<PlanRead> {
  return inSnapshot(services, async (em) => {
    const record = await getPlanRecord(em, scope, planId);
    const agencies = await listAgencies(em, scope);
    const view = await services.memory.get(`${record.id} ${record.head} ${digest(agencies)}`, async () =>
      toPlanView(await loadPlan(em, scope, { record, hasSources: false }), agencies, {
        regions: services.places,
        rules: services.rules,
      }),
    );
    return { ...view, record, agencies };
  });
}
