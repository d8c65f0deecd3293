import { digest } from "@rata/domain/canonical/canonical";
import { checkPlan } from "@rata/domain/check/checkPlan";
import type { Finding } from "@rata/domain/check/Rule";
import type { Agency } from "@rata/domain/agency/Agency";
import type { Plan } from "@rata/domain/plan/Plan";
import { type PlanRow, planRows } from "@rata/domain/plan/matrix/planRows";
import { type RowView, toRowView } from "@rata/domain/plan/matrix/RowView";

export type Checking = Omit<Parameters<typeof checkPlan>[1], "agencies"> & { rules: Parameters<typeof checkPlan>[2] };

/**
 * A plan with what is computed from it alone. The rows come first and at once; findings and digest, which take longer on a large
 * plan, when they are first asked for.
 */
export class PlanView {
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly rows: readonly PlanRow[];
  readonly views: readonly RowView[];
  readonly #checking: Checking;
  #findings: readonly Finding[] | null = null;
  #digest: string | null = null;

  constructor(plan: Plan, agencies: readonly Agency[], checking: Checking) {
    this.plan = plan;
    this.agencies = agencies;
    this.rows = planRows(plan);
    this.views = this.rows.map(toRowView);
    this.#checking = checking;
  }

  get findings(): readonly Finding[] {
    const { regions, rules } = this.#checking;
    this.#findings ??= checkPlan(this.plan, { regions, agencies: this.agencies }, rules);
    return this.#findings;
  }

  /** Of what a person sees: region, year and rows. */
  get digest(): string {
    this.#digest ??= digest({ region: this.plan.region, year: this.plan.year, rows: this.views });
    return this.#digest;
  }
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
