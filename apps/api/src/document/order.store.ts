import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import type { Lease, Queue } from "#jobs/lease.store";
import type { Work } from "#Work";
import { DocumentOrderTable, type OrderRecord } from "./order.table.ts";
import type { OrderWish } from "./order.views.ts";

export async function insertOrder(
  work: Work,
  { id, at, wish }: { id: string; at: Date; wish: OrderWish },
): Promise<void> {
  const { planId, ...options } = wish;
  await work.em.insert(DocumentOrderTable, {
    id,
    ...options,
    plan: planId,
    account: work.scope.actor.accountId,
    state: "waiting",
    attempts: 0,
    orderedAt: at,
    startedAt: null,
    finishedAt: null,
    head: null,
    fileDigest: null,
    fileSize: null,
    failure: null,
    leaseUntil: null,
  });
}

/** Orders that wait, and those in work, which are nobody's once their lease is over. */
export const ORDER_QUEUE: Queue = {
  table: "document_order",
  due: "state in ('waiting', 'working')",
  order: "ordered_at, id",
  set: "state = 'working', started_at = $2,",
};

/** Puts down what became of an order in work; false when it was removed, or begun by another process, meanwhile. */
export async function saveOrder(
  em: Connection,
  { id, attempts }: Lease,
  values: Partial<OrderRecord>,
): Promise<boolean> {
  return (await em.nativeUpdate(DocumentOrderTable, { id, attempts, state: "working" }, values)) === 1;
}

/** False when the actor has no such order. */
export async function deleteOwnOrder(work: Work, id: string): Promise<boolean> {
  return (await work.em.nativeDelete(DocumentOrderTable, { id, account: work.scope.actor.accountId })) === 1;
}

/** Removes what was finished before a moment. Until the end of the transaction nobody else writes to an order. */
export async function clearOrders(em: Connection, before: Date): Promise<void> {
  await execute(em, "lock table document_order in share row exclusive mode", []);
  await em.nativeDelete(DocumentOrderTable, { finishedAt: { $lt: before } });
}
