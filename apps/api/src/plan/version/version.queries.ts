import type { AuditItem } from "@rata/domain/audit/AuditItem";
import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { AuditEntryTable, toAuditItem } from "#audit/audit.table";
import type { Connection } from "#database/Connection";
import * as z from "zod";
import type { PlanEventRecord } from "#plan/core/lifecycle.queries";
import { PlanEventTable } from "#plan/core/lifecycle.table";

/** The events that make a version: what was handed in, found right, set, opened again or closed. */
export const VERSION_EVENTS = [
  "submit",
  "verify",
  "enact",
  "amend",
  "close",
] as const satisfies readonly PlanEvent["kind"][];

/** The newest two hundred events that made a version. */
export function listVersionEvents(em: Connection, plan: string): Promise<PlanEventRecord[]> {
  return em.find(
    PlanEventTable,
    { plan, event: { kind: { $in: [...VERSION_EVENTS] } } },
    { orderBy: { version: "desc" }, limit: MOST },
  );
}

/** A change of the rows that is a version by itself. */
export interface VersionEntry extends AuditItem {
  head: number;
}

/** How a plan came about and what was brought back, the newest two hundred. */
export async function listVersionEntries(em: Connection, plan: string): Promise<VersionEntry[]> {
  const rows = await em.find(
    AuditEntryTable,
    { plan, action: { $in: ["plan.created", "plan.copied", "plan.restored"] } },
    { orderBy: { sequence: "desc" }, limit: MOST },
  );
  return rows.map((row) => ({ ...toAuditItem(row), head: Revision.parse(row.payload).revision ?? 0 }));
}

const MOST = 200;
const Revision = z.object({ revision: z.int().optional() });
