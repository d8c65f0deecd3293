import type { InferEntity } from "@mikro-orm/postgresql";
import { NEW_PROGRESS, PlanProgress } from "@rata/domain/lifecycle/PlanProgress";
import type { Connection } from "#database/Connection";
import { PlanEventTable, PlanProgressTable } from "./lifecycle.table.ts";

export type PlanEventRecord = InferEntity<typeof PlanEventTable>;

/** Where a plan stands and how many events brought it there. */
export async function findProgress(em: Connection, plan: string): Promise<{ progress: PlanProgress; version: number }> {
  const row = await em.findOne(PlanProgressTable, { plan }, { refresh: true });
  return row === null
    ? { progress: NEW_PROGRESS, version: 0 }
    : { progress: PlanProgress.parse(row.progress), version: row.version };
}

/** What happened to a plan, latest first, the newest three hundred. Single marks of rows are not told one by one. */
export function listEvents(em: Connection, plan: string): Promise<PlanEventRecord[]> {
  return em.find(
    PlanEventTable,
    { plan, event: { kind: { $ne: "mark" } } },
    { orderBy: { version: "desc" }, limit: 300 },
  );
}
