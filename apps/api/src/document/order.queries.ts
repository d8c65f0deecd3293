import * as z from "zod";
import type { Connection } from "#database/Connection";
import { select } from "#database/sql";
import type { Lease } from "#jobs/lease.store";
import type { Work } from "#Work";
import { DocumentOrderTable, type OrderRecord } from "./order.table.ts";

/** Everything that the actor has ordered and not yet removed, newest first. */
export function listOwnOrders(work: Work): Promise<OrderRecord[]> {
  return work.em.find(
    DocumentOrderTable,
    { account: work.scope.actor.accountId },
    { orderBy: { orderedAt: "desc", id: "desc" }, refresh: true },
  );
}

/** The actor's own order; null for somebody else's as for one that is not there. */
export function findOwnOrder(work: Work, id: string): Promise<OrderRecord | null> {
  return work.em.findOne(DocumentOrderTable, { id, account: work.scope.actor.accountId });
}

/** The order that is held; null when it was removed meanwhile. */
export function findHeldOrder(em: Connection, { id, attempts }: Lease): Promise<OrderRecord | null> {
  return em.findOne(DocumentOrderTable, { id, attempts });
}

/** Orders that wait, first come first. */
export async function listWaiting(em: Connection): Promise<string[]> {
  const rows = await select(
    em,
    z.object({ id: z.string() }),
    "select id from document_order where state = 'waiting' order by ordered_at, id",
    [],
  );
  return rows.map(({ id }) => id);
}

/** Digests of every file that lies in a tray. */
export async function listTrayFiles(em: Connection): Promise<Set<string>> {
  const rows = await select(
    em,
    z.object({ digest: z.string() }),
    "select distinct file_digest as digest from document_order where file_digest is not null",
    [],
  );
  return new Set(rows.map(({ digest }) => digest));
}
