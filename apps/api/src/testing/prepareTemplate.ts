import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadDemo } from "#administration/loadDemo";
import { connect } from "#connect";
import { migrate } from "#migrate";
import { openTestServices } from "#testing/openTestServices";
import { DEMO_TEMPLATE, runAsSuperuser, TEMPLATE, toAppUrl, toOwnerUrl } from "./testDatabase.ts";

/**
 * A vitest globalSetup: migrates one database and loads the demo into another, of which every test file takes its own copy in a
 * moment.
 */
export default async function prepareTemplate(): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "rata-api-test-"));
  process.env["RATA_TEST_FOLDER"] = folder;
  await runAsSuperuser(async (client) => {
    for (const name of [DEMO_TEMPLATE, TEMPLATE]) await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${TEMPLATE} owner rata_owner`);
  });
  const owner = await connect(toOwnerUrl(TEMPLATE), { poolSize: 2 });
  await migrate(owner);
  await owner.close(true);
  await runAsSuperuser((client) =>
    client.query(`create database ${DEMO_TEMPLATE} template ${TEMPLATE} owner rata_owner`),
  );
  const app = await connect(toAppUrl(DEMO_TEMPLATE), { poolSize: 4 });
  const services = await openTestServices(app);
  await loadDemo(services, new URL("../../demo/", import.meta.url));
  services.tables.close();
  await app.close(true);
  return () => rmSync(folder, { recursive: true, force: true });
}
