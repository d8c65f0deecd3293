import { Client } from "pg";

/** Makes a database that holds what another holds; nobody may be connected to that one. */
export function createDatabase(name: string, template: string): Promise<void> {
  return runAsSuperuser(
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${template} owner rata_owner`,
  );
}

export function dropDatabase(name: string): Promise<void> {
  return runAsSuperuser(`drop database ${name} with (force)`);
}

/** How the programs of Rata reach a database of the test cluster. */
export function toDatabaseSettings(name: string): { DATABASE_URL: string; DATABASE_APP_URL: string } {
  return { DATABASE_URL: toUrl(name, "rata_owner"), DATABASE_APP_URL: toUrl(name, "rata_app") };
}

async function runAsSuperuser(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function toUrl(name: string, role: string): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  url.searchParams.set("options", `-c role=${role}`);
  return url.href;
}

function clusterUrl(): string {
  return process.env["RATA_TEST_DATABASE_URL"] ?? "";
}
