import * as z from "zod";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";
import { DocumentOrderTable, type OrderRecord } from "./order.table.ts";
import type { OrderFailure, OrderWish } from "./order.views.ts";

const Found = z.object({ id: z.string() });

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
  });
}

/** Takes the order that has waited longest into work; null when none waits. */
export async function beginOrder(em: Connection, _scope: Scope, at: Date): Promise<OrderRecord | null> {
  const [begun] = await select(em, Found, BEGIN, [at]);
  return begun === undefined ? null : em.findOne(DocumentOrderTable, { id: begun.id }, { refresh: true });
}

/**
 * Orders that are in work although nobody works on them: the server ended in between. They wait again, or have failed when they
 * were begun `most` times.
 */
export async function freeOrders(
  em: Connection,
  _scope: Scope,
  { at, most, failure }: { at: Date; most: number; failure: OrderFailure },
): Promise<void> {
  await execute(em, FAIL_WORKING, [most, at, JSON.stringify(failure)]);
  await execute(em, "update document_order set state = 'waiting' where state = 'working'", []);
}

/** Puts the file into the tray; false when the order was removed, or begun anew, while it was made. */
export async function saveReady(
  em: Connection,
  _scope: Scope,
  order: Pick<OrderRecord, "id" | "attempts">,
  file: { digest: string; size: number; head: number; at: Date },
): Promise<boolean> {
  const rows = await select(em, Found, READY, [order.id, order.attempts, file.digest, file.size, file.head, file.at]);
  return rows.length === 1;
}

export async function saveFailure(
  em: Connection,
  _scope: Scope,
  order: Pick<OrderRecord, "id" | "attempts">,
  { failure, at }: { failure: OrderFailure; at: Date },
): Promise<void> {
  await execute(em, FAILED, [order.id, order.attempts, JSON.stringify(failure), at]);
}

/** Lets an order wait again; `attempts` is what its next try counts from. */
export async function putBack(
  em: Connection,
  _scope: Scope,
  order: Pick<OrderRecord, "id" | "attempts">,
): Promise<void> {
  await em.nativeUpdate(DocumentOrderTable, { id: order.id, state: "working" }, { state: "waiting", ...order });
}

/** False when the actor has no such order. */
export async function deleteOwnOrder(em: Connection, scope: Scope, id: string): Promise<boolean> {
  return (await em.nativeDelete(DocumentOrderTable, { id, account: scope.actor.accountId })) === 1;
}

export async function deleteFinishedBefore(em: Connection, _scope: Scope, moment: Date): Promise<void> {
  await em.nativeDelete(DocumentOrderTable, { finishedAt: { $lt: moment } });
}

const BEGIN = `
  update document_order set state = 'working', attempts = attempts + 1, started_at = $1
  where id = (select id from document_order where state = 'waiting' order by ordered_at, id limit 1 for update skip locked)
  returning id`;

const FAIL_WORKING = `
  update document_order set state = 'failed', finished_at = $2, failure = $3::jsonb where state = 'working' and attempts >= $1`;

const STILL = "where id = $1 and attempts = $2 and state = 'working'";

const READY = `
  update document_order set state = 'ready', file_digest = $3, file_size = $4, head = $5, finished_at = $6 ${STILL} returning id`;

const FAILED = `update document_order set state = 'failed', failure = $3::jsonb, finished_at = $4 ${STILL}`;
