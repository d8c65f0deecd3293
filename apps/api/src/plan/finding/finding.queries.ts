import type { Connection } from "#database/Connection";
import { FindingAcceptanceTable } from "./finding.table.ts";
import type { Acceptance } from "./finding.views.ts";

/** The standing acceptances of a plan by the digest of what was accepted. */
export async function findAcceptances(em: Connection, plan: string): Promise<Map<string, Acceptance>> {
  const rows = await em.find(FindingAcceptanceTable, { plan, withdrawnAt: null });
  return new Map(rows.map((row) => [row.digest, { by: row.actorName, at: row.at.toISOString(), reason: row.reason }]));
}
