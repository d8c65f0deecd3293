import { digest } from "@rata/domain/canonical/canonical";
import { listAgencies } from "#agency/agency.queries";
import type { Work } from "#Work";
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
export function readPlan(work: Work, planId: string): Promise<PlanRead> {
  return work.inSnapshot((work) => readPlanIn(work, planId));
}

/** The same on a connection that already shows one moment, for what is read beside the plan. */
export async function readPlanIn(work: Work, planId: string): Promise<PlanRead> {
  const record = await getPlanRecord(work, planId);
  const agencies = await listAgencies(work.em);
  const view = await work.services.memory.get(`${record.id} ${record.head} ${digest(agencies)}`, async () => {
    const plan = await loadPlan(work.em, { record, hasSources: false });
    return new PlanView(plan, agencies, { regions: work.services.places, rules: work.services.rules });
  });
  return new PlanRead(record, view);
}
