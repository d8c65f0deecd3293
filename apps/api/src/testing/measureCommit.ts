import { randomUUID } from "node:crypto";
import type { Plan } from "@rata/domain/plan/Plan";
import { emptyPlan } from "@rata/domain/plan/Plan";
import { planDifference } from "@rata/domain/plan/planDifference";
import { Scope } from "#access/Scope";
import { connect } from "#connect";
import { migrate } from "#migrate";
import { Work } from "#Work";
import { openTestDatabase } from "./testDatabase.ts";
import { inTransaction } from "#database/transaction";
import { applyAll, changePlan } from "#plan/core/changePlan";
import { loadPlan, lockPlanRecord } from "#plan/core/plan.queries";
import { insertPlan, storeChange } from "#plan/core/plan.store";
import { openTestServices } from "./openTestServices.ts";

/** A commit of a whole plan, and the bare statements under it with everything prepared, both into empty plans of one database. */
export interface CommitMeasure {
  /** Milliseconds to load, compare, apply, store and record, as an import's confirmation does once the file is read. */
  commit: () => Promise<number>;
  /** Milliseconds for the bare statements: the same rows into the same tables. */
  bare: () => Promise<number>;
  close: () => Promise<void>;
}

/** Opens the measure for a plan that was read. Needs a test cluster. */
export async function measureCommit(read: Plan): Promise<CommitMeasure> {
  const database = await openTestDatabase("empty");
  const owner = await connect(database.ownerUrl, { poolSize: 2 });
  await migrate(owner);
  await owner.close(true);
  const orm = await connect(database.appUrl, { poolSize: 2 });
  const services = await openTestServices(orm);
  const scope = Scope.forSystem("measure");
  let year = 2100;
  const addPlan = async () => {
    const id = randomUUID();
    await insertPlan(services.openConnection(), {
      id,
      region: read.region,
      year: (year += 1),
      createdAt: new Date(),
    });
    return id;
  };
  return {
    commit: async () => {
      const id = await addPlan();
      return timed(() =>
        inTransaction(services, async (em) => {
          const record = await lockPlanRecord(new Work(services, scope, em), id);
          const plan = await loadPlan(em, { record, hasSources: true });
          const operations = planDifference(plan, read, services.makeId);
          await changePlan(new Work(services, scope, em), { record, plan, operations, action: "plan.imported" });
        }),
      );
    },
    bare: async () => {
      const empty = emptyPlan(await addPlan(), read.region, read.year);
      const operations = planDifference(empty, read, services.makeId);
      const change = { after: applyAll(empty, operations), operations, revision: 1, entry: randomUUID() };
      return timed(() => inTransaction(services, (em) => storeChange(em, change, new Date())));
    },
    close: async () => {
      services.renderer.close();
      services.tables.close();
      await orm.close(true);
      await database.drop();
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
