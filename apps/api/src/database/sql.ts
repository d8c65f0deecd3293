import type { Connection } from "./Connection.ts";
import type * as z from "zod";

/**
 * Runs a statement with bound parameters ($1, $2, …) inside the manager's transaction and parses what it gives back. For what
 * the mapper has no words for: sets of rows, locks. The mapper itself writes values into the text of the statement, which for ten
 * thousand rows is slow.
 */
export async function select<Row>(
  em: Connection,
  schema: z.ZodType<Row>,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const rows = await run(em, sql, parameters);
  return rows.map((row) => schema.parse(row));
}

/** The same for a statement whose rows nobody reads. */
export async function execute(em: Connection, sql: string, parameters: readonly unknown[]): Promise<void> {
  await run(em, sql, parameters);
}

async function run(em: Connection, sql: string, parameters: readonly unknown[]): Promise<readonly unknown[]> {
  const query = { kind: "RawNode" as const, sqlFragments: [sql], parameters: [] };
  const result = await em.getKysely().executeQuery({ sql, parameters, query, queryId: { queryId: "rata" } });
  return result.rows;
}
