import * as z from "zod";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";

/** Rows that hold work, of a table with `id`, `attempts` and `lease_until`. Its texts are SQL; $2 is the moment of the services. */
export interface Queue {
  table: string;
  /** Which rows wait to be done. */
  due: string;
  /** Which of them comes first. */
  order: string;
  /** What else is set in the row that is taken. */
  set?: string;
  /** A statement that makes sure that there is a row. */
  before?: string;
}

/** A row that is held. Each taking counts up `attempts`, so a holder whose lease is over no longer fits a row that another took. */
export const Lease = z.object({ id: z.string(), attempts: z.int() });
export type Lease = z.infer<typeof Lease>;

/** Takes the first row that waits and that nobody holds. The database's clock ends a lease, because those of several machines differ. */
export async function takeLease(
  em: Connection,
  { table, due, order, set = "", before }: Queue,
  { now, seconds }: { now: Date; seconds: number },
): Promise<Lease | null> {
  if (before !== undefined) await execute(em, before, []);
  const next = `select id from ${table} where ${due} and (lease_until is null or lease_until < clock_timestamp())
    order by ${order} limit 1 for update skip locked`;
  const sql = `update ${table} set attempts = attempts + 1, ${set} lease_until = ${UNTIL} where id = (${next}) returning id, attempts`;
  const [taken] = await select(em, Lease, sql, [seconds, now]);
  return taken ?? null;
}

/** Holds a row for so many seconds from now. */
export function renewLease(em: Connection, { table }: Queue, held: Lease & { seconds: number }): Promise<void> {
  const { seconds, id, attempts } = held;
  return execute(em, `update ${table} set lease_until = ${UNTIL} where ${HELD}`, [seconds, id, attempts]);
}

/** Gives a row back; `uncounted` tries are those that have not begun. */
export function endLease(em: Connection, { table }: Queue, held: Lease & { uncounted: number }): Promise<void> {
  const { uncounted, id, attempts } = held;
  const sql = `update ${table} set lease_until = null, attempts = attempts - $1 where ${HELD}`;
  return execute(em, sql, [uncounted, id, attempts]);
}

const UNTIL = "clock_timestamp() + make_interval(secs => $1)";
const HELD = "id = $2 and attempts = $3 and lease_until is not null";
