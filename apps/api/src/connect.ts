import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { DomainError } from "@rata/domain/problem/DomainError";
import * as z from "zod";
import { ENTITIES } from "./entities.ts";
import { freeLostClients } from "#database/freeLostClients";
import { MIGRATIONS } from "#database/migrations/list";
import { select } from "#database/sql";

/** The version of PostgreSQL that Rata was run on. Another one is refused rather than half trusted. */
const POSTGRES_MAJOR = 18;

export type Orm = Awaited<ReturnType<typeof connect>>;

/**
 * Opens the database.
 * @throws DomainError "wrong-postgres" when the server is another major version.
 */
export async function connect(url: string, options: { poolSize: number } = { poolSize: 10 }) {
  const orm = new MikroORM({
    entities: ENTITIES,
    clientUrl: url,
    pool: { min: 0, max: options.poolSize },
    // The client library reads the whole address itself: start-up options, encryption, the usual port.
    driverOptions: { connectionString: url, onPoolCreated: freeLostClients },
    extensions: [Migrator],
    migrations: {
      migrationsList: MIGRATIONS,
      tableName: "rata_migration",
      snapshot: false,
      allOrNothing: true,
      silent: true,
    },
    allowGlobalContext: false,
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: false },
  });
  await orm.connect();
  try {
    await demandMajor(orm);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  return orm;
}

/** The app's address derived from the owner's: the same login, in the app's role from its first statement. */
export function toAppUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.searchParams.set("options", "-c role=rata_app");
  return url.href;
}

async function demandMajor(orm: MikroORM): Promise<void> {
  const [row] = await select(
    orm.em.fork(),
    z.object({ version: z.coerce.number() }),
    "select current_setting('server_version_num') as version",
    [],
  );
  const major = Math.trunc((row?.version ?? 0) / 10_000);
  if (major !== POSTGRES_MAJOR) throw new DomainError("wrong-postgres", { found: major, needed: POSTGRES_MAJOR });
}
