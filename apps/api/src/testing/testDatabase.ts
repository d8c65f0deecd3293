import { randomUUID } from "node:crypto";
import { Client } from "pg";

export const TEMPLATE = "rata_api_template";
export const DEMO_TEMPLATE = "rata_api_demo_template";

export interface TestDatabase {
  ownerUrl: string;
  /** Signs in as the app's role does: no table may be made, no audit row altered. */
  appUrl: string;
  drop: () => Promise<void>;
}

/** A fresh database on the test cluster: a copy of the demo, of the migrated schema, or an empty one. */
export async function openTestDatabase(from: "demo" | "migrated" | "empty" = "migrated"): Promise<TestDatabase> {
  const name = `rata_test_${randomUUID().replaceAll("-", "")}`;
  await runAsSuperuser((client) => client.query(`create database ${name} ${TEMPLATES[from]} owner rata_owner`));
  return {
    ownerUrl: toOwnerUrl(name),
    appUrl: toAppUrl(name),
    drop: async () => runAsSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

const TEMPLATES = { demo: `template ${DEMO_TEMPLATE}`, migrated: `template ${TEMPLATE}`, empty: "" };

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
