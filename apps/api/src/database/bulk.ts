import type { EntityName, InferEntity } from "@mikro-orm/postgresql";
import type * as z from "zod";
import type { Connection } from "./Connection.ts";
import { execute, select } from "./sql.ts";

type Rows<Table> = readonly Omit<InferEntity<Table>, symbol>[];

/** Adds rows by one statement, however many. A row that is there already fails. */
export async function addRows<Table extends EntityName>(
  em: Connection,
  table: Table,
  rows: Rows<Table>,
): Promise<void> {
  await insert(em, table, rows, "");
}

/** The same, where a row that is there already gets the new values. */
export async function putRows<Table extends EntityName>(
  em: Connection,
  table: Table,
  rows: Rows<Table>,
): Promise<void> {
  const { keys, columns } = describe(em, table);
  const changes = columns.filter(({ isKey }) => !isKey).map(({ column }) => `${column} = excluded.${column}`);
  await insert(em, table, rows, `on conflict (${keys.join(", ")}) do update set ${changes.join(", ")}`);
}

/** Removes the rows of these keys by one statement. Keys that no row has are left. */
export async function removeRows<Table extends EntityName>(
  em: Connection,
  table: Table,
  rows: readonly Partial<InferEntity<Table>>[],
): Promise<void> {
  const { name, keys } = describe(em, table);
  const same = keys.map((key) => `t.${key} = gone.${key}`).join(" and ");
  await run(em, table, rows, `delete from ${name} t using given gone where ${same}`);
}

/** The rows for which a condition holds, each read by the schema. */
export function selectRows<Row>(
  em: Connection,
  { schema, table }: { schema: z.ZodType<Row>; table: EntityName },
  where: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  return select(
    em,
    schema,
    `select ${listColumns(em, table)} from ${describe(em, table).name} t where ${where}`,
    parameters,
  );
}

/** The columns of a table, called `t`, under the names of the entity's properties, as JSON can carry them. */
export function listColumns(em: Connection, table: EntityName): string {
  const read = ({ column, type, property }: Column) => `${READ[type]?.(column) ?? `t.${column}`} as "${property}"`;
  return describe(em, table).columns.map(read).join(", ");
}

const READ: Readonly<Record<string, (column: string) => string>> = {
  bigint: (column) => `t.${column}::float8`,
  timestamptz: (column) => `to_json(t.${column})`,
};

interface Column {
  property: string;
  column: string;
  type: string;
  isKey: boolean;
}

function describe(em: Connection, table: EntityName): { name: string; keys: string[]; columns: Column[] } {
  const { tableName, props } = em.getMetadata(table);
  const columns = props.map(({ name, fieldNames, columnTypes, primary }) => ({
    property: name,
    column: fieldNames[0] ?? name,
    type: columnTypes[0] ?? "",
    isKey: primary === true,
  }));
  return { name: tableName, keys: columns.flatMap(({ column, isKey }) => (isKey ? column : [])), columns };
}

async function insert(em: Connection, table: EntityName, rows: readonly object[], conflict: string): Promise<void> {
  const { name, columns } = describe(em, table);
  const names = columns.map(({ column }) => column).join(", ");
  await run(em, table, rows, `insert into ${name} (${names}) select ${names} from given ${conflict}`);
}

/** Runs a statement over `given`: the rows as the table's own type reads them from one JSON text. Nothing to do is no statement. */
async function run(em: Connection, table: EntityName, rows: readonly object[], sql: string): Promise<void> {
  if (rows.length === 0) return;
  const { name, columns } = describe(em, table);
  const given = rows.map((row) =>
    Object.fromEntries(columns.map(({ property, column }) => [column, Reflect.get(row, property)])),
  );
  const populate = `with given as (select * from json_populate_recordset(null::${name}, $1::json))`;
  await execute(em, `${populate} ${sql}`, [JSON.stringify(given)]);
}
