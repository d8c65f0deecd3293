import * as z from "zod";
import type { Connection } from "#database/Connection";
import { execute, select } from "#database/sql";

/** Rows that hold work, of a table with the columns `id`, `attempts` and `lease_until`. Its texts are SQL; $2 is the moment of the services. */
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

/** A row that is held. `attempts` counts every taking, so a holder whose lease has lapsed no longer fits the row. */
export interface Lease {
  id: string;
  attempts: number;
}

const Taken = z.object({ id: z.string(), attempts: z.int() });

/**
 * Takes the first row that waits and that nobody holds; null when there is none. The database's clock ends a lease, because the clocks
 * of several machines differ.
 */
export async function takeLease(
  em: Connection,
  { table, due, order, set, before }: Queue,
  { now, seconds }: { now: Date; seconds: number },
): Promise<Lease | null> {
  if (before !== undefined) await execute(em, before, []);
  const [taken] = await select(
    em,
    Taken,
    `update ${table} set attempts = attempts + 1, lease_until = clock_timestamp() + make_interval(secs => $1)${set === undefined ? "" : `, ${set}`}
     where id = (select id from ${table} where ${due} and (lease_until is null or lease_until < clock_timestamp())
       order by ${order} limit 1 for update skip locked) returning id, attempts`,
    [seconds, now],
  );
  return taken ?? null;
}

/** Holds a row for so many seconds from now, unless somebody else has taken it meanwhile. */
export async function renewLease(
  em: Connection,
  { table }: Queue,
  { id, attempts, seconds }: Lease & { seconds: number },
): Promise<void> {
  await execute(
    em,
    `update ${table} set lease_until = clock_timestamp() + make_interval(secs => $3)
     where id = $1 and attempts = $2 and lease_until is not null`,
    [id, attempts, seconds],
  );
}
