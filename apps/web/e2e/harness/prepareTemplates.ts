import { mkdtempSync, rmSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { EDITIONS } from "@rata/editions/editions";
import type { TestProject } from "vitest/node";
import { copyServer } from "./copyServer.ts";
import { runProcess } from "./runProcess.ts";
import { createDatabase, toDatabaseSettings } from "./testDatabase.ts";

/** An account of the demo, as the administration command prints it. */
export interface DemoAccount {
  email: string;
  password: string;
}

/** A finished installation of an edition, of which every test file takes its own copy. */
export interface Template {
  database: string;
  /** The data folder that belongs to the database. */
  folder: string;
  accounts: readonly DemoAccount[];
}

export interface Templates {
  byEdition: Readonly<Record<string, Template>>;
  /** The bundle of the server. */
  server: string;
  /** The built client, which looks for news every half second. */
  webFolder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    templates: Templates;
  }
}

const ROOT = path.join(import.meta.dirname, "../../../..");
/** The administration command, as the workspace runs it. */
export const ADMIN = path.join(ROOT, "apps/api/src/admin.ts");

const ROUND = 500;

/**
 * A vitest globalSetup: builds what has changed since the last build, and makes a finished installation of each edition.
 * @public named by path in the configuration of the test runner
 */
export default async function prepareTemplates(project: TestProject): Promise<() => void> {
  const turbo = path.join(ROOT, "node_modules/.bin/turbo");
  await runProcess(turbo, ["run", "build", "--filter=@rata/web", `--cwd=${ROOT}`], process.env);
  const folder = mkdtempSync(path.join(tmpdir(), "rata-e2e-templates-"));
  const byEdition: Record<string, Template> = {};
  for (const edition of Object.keys(EDITIONS)) byEdition[edition] = await prepareEdition(edition, folder);
  await copyServer(ROOT, folder);
  const server = path.join(folder, "dist/server/main.js");
  project.provide("templates", { byEdition, server, webFolder: await copyClient(folder) });
  return () => rmSync(folder, { recursive: true, force: true });
}

async function prepareEdition(edition: string, parent: string): Promise<Template> {
  const [database, folder] = [`rata_e2e_${edition}`, path.join(parent, edition)];
  await createDatabase(database, "template0");
  const env = { ...process.env, ...toDatabaseSettings(database), EDITION: edition, RATA_FOLDER: folder };
  const administer = (word: string) => runProcess(process.execPath, [ADMIN, word], env);
  await administer("migrate");
  return { database, folder, accounts: toAccounts(await administer("demo")) };
}

async function copyClient(parent: string): Promise<string> {
  const folder = path.join(parent, "client");
  await cp(path.join(ROOT, "apps/web/dist"), folder, { recursive: true });
  const page = path.join(folder, "index.html");
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace("<head>", `<head><meta name="longest-round" content="${String(ROUND)}">`));
  return folder;
}

function toAccounts(printed: string): DemoAccount[] {
  return printed.split("\n").flatMap((line) => {
    const [email, password] = line.split("\t");
    return email?.includes("@") && password !== undefined ? [{ email: email.trim(), password: password.trim() }] : [];
  });
}
