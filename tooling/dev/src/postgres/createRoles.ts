import { Client } from "pg";

import type { Credentials } from "#postgres/Credentials";

/**
 * Creates the database and its two roles when they are missing: the owner, who migrates and may create
 * test databases but is no superuser, and the app's role, which can do nothing until migrations grant it.
 */
export async function createRoles(superuserUrl: string, credentials: Credentials): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await createRole(client, "rata_owner", credentials.owner, "createdb createrole");
    await createRole(client, "rata_app", credentials.app, "");
    const found = await client.query("select 1 from pg_database where datname = 'rata'");
    if (found.rowCount === 0) await client.query("create database rata owner rata_owner");
  } finally {
    await client.end();
  }
}

async function createRole(client: Client, name: string, password: string, rights: string): Promise<void> {
  const found = await client.query("select 1 from pg_roles where rolname = $1", [name]);
  const verb = found.rowCount === 0 ? "create" : "alter";
  await client.query(`${verb} role ${name} with login ${rights} password ${client.escapeLiteral(password)}`);
}
