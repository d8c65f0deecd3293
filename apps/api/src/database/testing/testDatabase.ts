import { randomUUID } from "node:crypto";
import { Client } from "pg";

export const TEMPLATE = "rata_api_template";

export interface TestDatabase {
  ownerUrl: string;
  /** Signs in as the app's role does: no table may be made, no audit row altered. */
  appUrl: string;
  superuserUrl: string;
  drop: () => Promise<void>;
}

/** A fresh database on the test cluster: a copy of the migrated template, or an empty one. */
export async function openTestDatabase(from: "template" | "empty" = "template"): Promise<TestDatabase> {
  const name = `rata_test_${randomUUID().replaceAll("-", "")}`;
  const template = from === "template" ? `template ${TEMPLATE}` : "";
  await runAsSuperuser((client) => client.query(`create database ${name} ${template} owner rata_owner`));
  return {
    ownerUrl: toOwnerUrl(name),
    appUrl: toUrl(name, "rata_app"),
    superuserUrl: toUrl(name, null),
    drop: async () => runAsSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
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

function toUrl(name: string, role: string | null): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  if (role !== null) url.searchParams.set("options", `-c role=${role}`);
  return url.href;
}

function clusterUrl(): string {
  const url = process.env["RATA_TEST_DATABASE_URL"];
  if (url === undefined || url === "") throw new Error("RATA_TEST_DATABASE_URL names no test cluster");
  return url;
}
