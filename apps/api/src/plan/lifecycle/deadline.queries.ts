import { Deadlines, NO_DEADLINES } from "@rata/domain/lifecycle/deadlines";
import type { Connection } from "#database/Connection";
import { PlanDeadlineTable } from "./deadline.table.ts";

/** The deadlines of a plan that the caller has found within reach. */
export async function findDeadlines(em: Connection, plan: string): Promise<Deadlines> {
  const row = await em.findOne(PlanDeadlineTable, { plan }, { refresh: true });
  return row === null ? NO_DEADLINES : Deadlines.parse(row.deadlines);
}
