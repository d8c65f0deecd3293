import type { AuditItem } from "@rata/domain/audit/AuditItem";
import type { Connection } from "#database/Connection";
import { AuditEntryTable, toAuditItem } from "./audit.table.ts";

export interface AuditPage {
  items: AuditItem[];
  next: string | null;
}

const PAGE = 50;

/** The trail of a plan, newest first. The caller has made sure that the scope reaches the plan. */
export async function listPlanEntries(
  em: Connection,
  asked: { plan: string; before: number | null },
): Promise<AuditPage> {
  const older = asked.before === null ? {} : { sequence: { $lt: asked.before } };
  const rows = await em.find(
    AuditEntryTable,
    { plan: asked.plan, ...older },
    { orderBy: { sequence: "desc" }, limit: PAGE + 1 },
  );
  const shown = rows.slice(0, PAGE);
  return { items: shown.map(toAuditItem), next: rows.length > PAGE ? String(shown.at(-1)?.sequence ?? "") : null };
}

/** Entries by id, for the history of one line. */
export async function findEntries(em: Connection, ids: readonly string[]): Promise<Map<string, AuditItem>> {
  const rows = await em.find(AuditEntryTable, { id: { $in: [...ids] } });
  return new Map(rows.map((row) => [row.id, toAuditItem(row)]));
}
