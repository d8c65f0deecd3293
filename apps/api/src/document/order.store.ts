import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import type { Lease, Queue } from "#jobs/lease.store";
import { DocumentOrderTable, type OrderRecord } from "./order.table.ts";
import type { OrderFailure, OrderWish } from "./order.views.ts";

export async function insertOrder(
  em: Connection,
  scope: Scope,
  { id, at, wish }: { id: string; at: Date; wish: OrderWish },
): Promise<void> {
  const { planId, ...options } = wish;
  await em.insert(DocumentOrderTable, {
    id,
    ...options,
    plan: planId,
    account: scope.actor.accountId,
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
  set: "state = 'working', started_at = $2",
};

/** The order that is held; null when it was removed, or begun by another process, meanwhile. */
export function findHeldOrder(em: Connection, _scope: Scope, { id, attempts }: Lease): Promise<OrderRecord | null> {
  return em.findOne(DocumentOrderTable, { id, attempts, state: "working" });
}

/** Names the file that an order is going to have, before it is there: what is named is not cleared away. */
export async function saveFileName(em: Connection, _scope: Scope, held: Lease, digest: string): Promise<boolean> {
  return save(em, held, { fileDigest: digest });
}

/** Puts the file into the tray; false when the order was removed, or begun anew, while it was made. */
export function saveReady(
  em: Connection,
  _scope: Scope,
  held: Lease,
  { at, ...file }: { fileSize: number; head: number; at: Date },
): Promise<boolean> {
  return save(em, held, { ...file, state: "ready", finishedAt: at, leaseUntil: null });
}

export function saveFailure(
  em: Connection,
  _scope: Scope,
  held: Lease,
  { failure, at }: { failure: OrderFailure; at: Date },
): Promise<boolean> {
  return save(em, held, { state: "failed", failure, finishedAt: at, leaseUntil: null });
}

/** Lets an order wait again as if it had not been begun. */
export function putBack(em: Connection, _scope: Scope, held: Lease): Promise<boolean> {
  return save(em, held, { state: "waiting", attempts: held.attempts - 1, leaseUntil: null });
}

async function save(em: Connection, { id, attempts }: Lease, values: Partial<OrderRecord>): Promise<boolean> {
  return (await em.nativeUpdate(DocumentOrderTable, { id, attempts, state: "working" }, values)) === 1;
}

/** Lets nobody write to an order until the end of the transaction. */
export async function lockOrders(em: Connection, _scope: Scope): Promise<void> {
  await execute(em, "lock table document_order in share row exclusive mode", []);
}

/** False when the actor has no such order. */
export async function deleteOwnOrder(em: Connection, scope: Scope, id: string): Promise<boolean> {
  return (await em.nativeDelete(DocumentOrderTable, { id, account: scope.actor.accountId })) === 1;
}

export async function deleteFinishedBefore(em: Connection, _scope: Scope, moment: Date): Promise<void> {
  await em.nativeDelete(DocumentOrderTable, { finishedAt: { $lt: moment } });
}
