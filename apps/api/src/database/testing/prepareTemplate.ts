import { connect } from "#database/connect";
import { migrate } from "#database/migrate";
import { runAsSuperuser, TEMPLATE, toOwnerUrl } from "./testDatabase.ts";

/** A vitest globalSetup: migrates one database, of which every test file takes its own copy in a moment. */
export default async function prepareTemplate(): Promise<void> {
  await runAsSuperuser(async (client) => {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE} owner rata_owner`);
  });
  const orm = await connect(toOwnerUrl(TEMPLATE), { poolSize: 2 });
  await migrate(orm);
  await orm.close(true);
}
