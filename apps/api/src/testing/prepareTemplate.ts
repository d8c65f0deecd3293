import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EDITIONS } from "@rata/editions/editions";
import { loadDemo } from "#administration/loadDemo";
import { connect } from "#connect";
import { migrate } from "#migrate";
import { closeWorkers, openTestServices } from "#testing/openTestServices";
import { runAsSuperuser, TEMPLATE, toAppUrl, toDemoTemplate, toOwnerUrl } from "./testDatabase.ts";

/**
 * A vitest globalSetup: migrates one database and loads the demo of each edition into another, of which every test file takes its
 * own copy in a moment.
 */
export default async function prepareTemplate(): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "rata-api-test-"));
  process.env["RATA_TEST_FOLDER"] = folder;
  await createDatabase(TEMPLATE, "template0");
  const owner = await connect(toOwnerUrl(TEMPLATE), { poolSize: 2 });
  await migrate(owner);
  await owner.close(true);
  for (const edition of Object.keys(EDITIONS)) await prepareDemo(edition);
  closeWorkers();
  return () => rmSync(folder, { recursive: true, force: true });
}

async function prepareDemo(edition: string): Promise<void> {
  const name = toDemoTemplate(edition);
  await createDatabase(name, TEMPLATE);
  const app = await connect(toAppUrl(name), { poolSize: 4 });
  await loadDemo(await openTestServices(app, edition), new URL("../../demo/", import.meta.url));
  await app.close(true);
}

async function createDatabase(name: string, template: string): Promise<void> {
  await runAsSuperuser(async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template} owner rata_owner`);
  });
}
