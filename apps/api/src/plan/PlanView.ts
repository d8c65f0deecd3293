import { digest } from "@rata/domain/canonical/canonical";
import { checkPlan } from "@rata/domain/check/checkPlan";
import type { Finding } from "@rata/domain/check/Rule";
import type { Agency } from "@rata/domain/organisation/Agency";
import type { Plan } from "@rata/domain/plan/Plan";
import { type PlanRow, planRows } from "@rata/domain/plan/planRows";
import { type RowView, toRowView } from "@rata/domain/plan/RowView";

/** A plan with everything that is computed from it alone. */
export interface PlanView {
  plan: Plan;
  rows: readonly PlanRow[];
  views: readonly RowView[];
  findings: readonly Finding[];
  digest: string;
}

export type Checking = Omit<Parameters<typeof checkPlan>[1], "agencies"> & { rules: Parameters<typeof checkPlan>[2] };

export function toPlanView(plan: Plan, agencies: readonly Agency[], checking: Checking): PlanView {
  const rows = planRows(plan);
  const views = rows.map(toRowView);
  const findings = checkPlan(plan, { regions: checking.regions, agencies }, checking.rules);
  return { plan, rows, views, findings, digest: digest({ region: plan.region, year: plan.year, rows: views }) };
}

/**
 * Remembers the views of the plans last read, by plan, head and agencies: a slice of a large matrix would else load all of it. A
 * change makes a new head, so that nothing stale is ever given; what is remembered is never changed.
 */
export class PlanMemory {
  readonly #views = new Map<string, PlanView>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  async get(key: string, make: () => Promise<PlanView>): Promise<PlanView> {
    const known = this.#views.get(key);
    const view = known ?? (await make());
    this.#views.delete(key);
    this.#views.set(key, view);
    for (const oldest of this.#views.keys()) {
      if (this.#views.size <= this.#limit) break;
      this.#views.delete(oldest);
    }
    return view;
  }
}
