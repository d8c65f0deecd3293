import type { Connection } from "#database/Connection";
import { PlanGuidanceTable } from "./guidance.table.ts";

/** The guidance of a plan; null while none was written. */
export function findGuidance(em: Connection, plan: string) {
  return em.findOne(PlanGuidanceTable, { plan });
}
