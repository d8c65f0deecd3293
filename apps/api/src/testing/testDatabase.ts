import { randomUUID } from "node:crypto";
import { Client } from "pg";

export const TEMPLATE = "rata_api_template";

export interface TestDatabase {
  name: string;
  ownerUrl: string;
  /** Signs in as the app's role does: no table may be made, no audit row altered. */
  appUrl: string;
  drop: () => Promise<void>;
}

/** A fresh database on the test cluster: a copy of an edition's demo, of the migrated schema, or an empty one. */
export async function openTestDatabase(
  from: "demo" | "migrated" | "empty" = "migrated",
  edition = "province",
): Promise<TestDatabase> {
  const templates = { demo: toDemoTemplate(edition), migrated: TEMPLATE, empty: "template0" };
  return copyDatabase(templates[from]);
}

/** A database of its own that holds what another holds; nobody may be connected to that one. */
export async function copyDatabase(template: string): Promise<TestDatabase> {
  const name = `rata_test_${randomUUID().replaceAll("-", "")}`;
  await runAsSuperuser((client) => client.query(`create database ${name} template ${template} owner rata_owner`));
  return {
    name,
    ownerUrl: toOwnerUrl(name),
    appUrl: toAppUrl(name),
    drop: async () => runAsSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

/** The database that holds the demo of an edition. */
export function toDemoTemplate(edition: string): string {
  return `rata_api_demo_${edition}`;
}

export async function runAsSuperuser(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export function toOwnerUrl(name: string): string {
  return toUrl(name, "rata_owner");
}

export function toAppUrl(name: string): string {
  return toUrl(name, "rata_app");
}

function toUrl(name: string, role: string): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  url.searchParams.set("options", `-c role=${role}`);
  return url.href;
}

function clusterUrl(): string {
  const url = process.env["RATA_TEST_DATABASE_URL"];
  if (url === undefined || url === "") throw new Error("RATA_TEST_DATABASE_URL names no test cluster");
  return url;
}
