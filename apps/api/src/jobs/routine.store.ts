import type { Connection } from "#database/Connection";
import type { Lease, Queue } from "./lease.store.ts";
import { JobRoutineTable } from "./routine.table.ts";

/** The one row of a routine; `key` is a word of the code, and the row is there from the first time that anybody looks. */
export function queueOf(key: string): Queue {
  return {
    table: "job_routine",
    due: `id = '${key}' and due_at <= $2::timestamptz`,
    order: "id",
    before: `insert into job_routine (id, due_at, attempts) values ('${key}', 'epoch', 0) on conflict do nothing`,
  };
}

export async function saveDue(em: Connection, held: Lease, dueAt: Date): Promise<void> {
  await em.nativeUpdate(JobRoutineTable, held, { dueAt });
}
