import type { Orm } from "./connect.ts";

/** Brings the schema to the current one, with the owner's role. Gives back the names of the steps that were taken. */
export async function migrate(orm: Orm): Promise<string[]> {
  const done = await orm.migrator.up();
  return done.map((step) => step.name);
}

/** Names of steps that are still to be taken; the server refuses to start while there are any. */
export async function listPending(orm: Orm): Promise<string[]> {
  const pending = await orm.migrator.getPending();
  return pending.map((step) => step.name);
}
