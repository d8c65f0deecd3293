import { listOwed } from "@rata/domain/lifecycle/deadlines";
import { listDue } from "@rata/domain/notification/listOccasions";
import { momentIn } from "@rata/domain/agency/zones";
import { Scope } from "#access/Scope";
import { inTransaction } from "#database/transaction";
import { getInstance } from "#agency/agency.queries";
import { notify } from "#notification/notify";
import type { Services } from "#Services";
import { Work } from "#Work";
import { findDeadlines } from "./deadline.queries.ts";
import { listPlanRecords } from "#plan/core/plan.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { findProgress } from "#plan/core/lifecycle.queries";
import { linesByAgency } from "./lifecycle.reads.ts";
import { readPlan } from "#plan/core/readPlan";
import { factsOf } from "./tellLifecycle.ts";

const SCOPE = Scope.forSystem("Batas waktu");

/**
 * Tells whom a step waits for that its last day is near, and once more when it is over. May be done as often as one likes, by as many
 * processes as there are: a topic is told once.
 */
export async function tellDeadlines(services: Services): Promise<void> {
  const em = services.openConnection();
  for (const record of await listPlanRecords(new Work(services, SCOPE, em))) {
    const deadlines = await findDeadlines(em, record.id);
    if (Object.values(deadlines).some((day) => day !== null)) await tellOfPlan(services, record, deadlines);
  }
}

async function tellOfPlan(
  services: Services,
  plan: PlanRecord,
  deadlines: Awaited<ReturnType<typeof findDeadlines>>,
): Promise<void> {
  const { rows, agencies } = await readPlan(new Work(services, SCOPE), plan.id);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  await inTransaction(services, async (em) => {
    const { progress } = await findProgress(em, plan.id);
    const { timeZone } = await getInstance(em);
    const today = momentIn(timeZone, services.now().toISOString()).day;
    const way = { steps: services.edition.steps, agencies: Object.keys(linesByAgency(rows)), deadlines, today };
    const notices = listDue(listOwed(progress, way)).map(({ occasion, topic }) => ({
      occasion,
      facts: { ...factsOf(occasion, names, null), due: occasion.owed.due },
      place: { screen: "progress" as const },
      topic,
      renews: false,
    }));
    await notify(new Work(services, SCOPE, em), { plan, notices });
  });
}
