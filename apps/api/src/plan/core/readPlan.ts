import { digest } from "@rata/domain/canonical/canonical";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { inSnapshot } from "#database/transaction";
import { listAgencies } from "#agency/agency.queries";
import type { Services } from "#Services";
import { getPlanRecord, loadPlan } from "./plan.queries.ts";
import type { PlanRecord } from "./plan.table.ts";
import { PlanView } from "./PlanView.ts";

/** A plan as it was read, with its row of the database. Findings and digest are computed when they are asked for. */
export class PlanRead {
  readonly record: PlanRecord;
  readonly plan: PlanView["plan"];
  readonly agencies: PlanView["agencies"];
  readonly rows: PlanView["rows"];
  readonly views: PlanView["views"];
  readonly #view: PlanView;

  constructor(record: PlanRecord, view: PlanView) {
    this.record = record;
    this.plan = view.plan;
    this.agencies = view.agencies;
    this.rows = view.rows;
    this.views = view.views;
    this.#view = view;
  }

  get findings(): PlanView["findings"] {
    return this.#view.findings;
  }

  get digest(): string {
    return this.#view.digest;
  }
}

/** A plan that the scope reaches, as it stands at one moment. @throws DomainError "not-found" */
export function readPlan(services: Services, scope: Scope, planId: string): Promise<PlanRead> {
  return inSnapshot(services, (em) => readPlanIn(services, em, scope, planId));
}

/** The same on a connection that already shows one moment, for what is read beside the plan. */
export async function readPlanIn(services: Services, em: Connection, scope: Scope, planId: string): Promise<PlanRead> {
  const record = await getPlanRecord(em, scope, planId);
  const agencies = await listAgencies(em, scope);
  const view = await services.memory.get(`${record.id} ${record.head} ${digest(agencies)}`, async () => {
    const plan = await loadPlan(em, scope, { record, hasSources: false });
    return new PlanView(plan, agencies, { regions: services.places, rules: services.rules });
  });
  return new PlanRead(record, view);
}
