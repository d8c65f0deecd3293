import * as z from "zod";
import type { Orm } from "./connect.ts";
import { MIGRATIONS } from "#database/migrations/list";
import { select } from "#database/sql";

/** Brings the schema to the current one, with the owner's role. Gives back the names of the steps that were taken. */
export async function migrate(orm: Orm): Promise<string[]> {
  const done = await orm.migrator.up();
  return done.map((step) => step.name);
}

/** Names of steps that are still to be taken. Only looks, so that the app's role can ask, which may make no table. */
export async function listPending(orm: Orm): Promise<string[]> {
  const em = orm.em.fork();
  const [table] = await select(
    em,
    z.object({ name: z.string().nullable() }),
    "select to_regclass('rata_migration')::text as name",
    [],
  );
  const done =
    table === undefined || table.name === null
      ? []
      : await select(em, z.object({ name: z.string() }), "select name from rata_migration", []);
  const names = new Set(done.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !names.has(name));
}
