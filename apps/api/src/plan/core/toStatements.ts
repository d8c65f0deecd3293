import type { Plan, PlanLine, PlanNode } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";

/** An applied change as it is written: the plan after it, its operations in order, the new head and the audit entry. */
export interface StoredChange {
  after: Plan;
  operations: readonly PlanOperation[];
  revision: number;
  entry: string;
}

/** A statement with its bound parameters. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/**
 * The statements that write the records which the operations touched, and the operations. A handful however many rows there are:
 * parents before children, removed lines before removed nodes.
 */
export function toStatements(change: StoredChange): Statement[] {
  const { after, operations } = change;
  const touched = listTouched(operations);
  const lines = keep(touched.lines, after.lines);
  const changed = lines.filter((line) => touched.sources.has(line.id));
  return [
    putNodes(after.id, keep(touched.nodes, after.nodes)),
    putLines(after.id, lines),
    putSources(
      after.id,
      changed.filter((line) => line.source !== null),
    ),
    remove(
      "plan_line_source",
      "line",
      after.id,
      changed.filter((line) => line.source === null).map(({ id }) => id),
    ),
    remove(
      "plan_line",
      "id",
      after.id,
      touched.lines.filter((id) => !Object.hasOwn(after.lines, id)),
    ),
    remove(
      "plan_node",
      "id",
      after.id,
      touched.nodes.filter((id) => !Object.hasOwn(after.nodes, id)),
    ),
    putOperations(change),
  ].filter((statement) => statement !== null);
}

function listTouched(operations: readonly PlanOperation[]): { nodes: string[]; lines: string[]; sources: Set<string> } {
  const nodes = new Set<string>();
  const lines = new Set<string>();
  const sources = new Set<string>();
  for (const { target, field } of operations) {
    (target.kind === "node" ? nodes : lines).add(target.id);
    if (target.kind === "line" && (field === "itself" || field === "source")) sources.add(target.id);
  }
  return { nodes: [...nodes], lines: [...lines], sources };
}

function keep<Item>(ids: readonly string[], records: Readonly<Record<string, Item>>): Item[] {
  return ids.flatMap((id) => {
    const item = Object.hasOwn(records, id) ? records[id] : undefined;
    return item === undefined ? [] : [item];
  });
}

function putNodes(plan: string, nodes: readonly PlanNode[]): Statement | null {
  return toStatement(PUT_NODES, nodes.length, [
    plan,
    ...toColumns(nodes, [
      (node) => node.id,
      (node) => node.level,
      (node) => node.parent,
      (node) => node.position,
      (node) => node.text,
      (node) => node.code,
      (node) => node.agency,
      (node) => node.group,
      (node) => node.strategy,
      (node) => node.ceiling,
      (node) => toText(node.funding),
      (node) => toText(node.priorities),
      (node) => toText(node.goals),
      (node) => toText(node.beneficiaries),
    ]),
  ]);
}

function putLines(plan: string, lines: readonly PlanLine[]): Statement | null {
  return toStatement(PUT_LINES, lines.length, [
    plan,
    ...toColumns(lines, [
      (line) => line.id,
      (line) => line.node,
      (line) => line.position,
      (line) => line.number,
      (line) => line.objectiveIndicator,
      (line) => line.programIndicator,
      (line) => line.activityIndicator,
      (line) => toText(line.location),
      (line) => toText(line.target),
      // The names of columns hold nothing that an array's text would have to quote.
      (line) => `{${line.restated.join(",")}}`,
      (line) => line.source?.line ?? null,
    ]),
  ]);
}

function putSources(plan: string, lines: readonly PlanLine[]): Statement | null {
  return toStatement(PUT_SOURCES, lines.length, [
    plan,
    ...toColumns(lines, [(line) => line.id, (line) => toText(line.source)]),
  ]);
}

function putOperations({ after, operations, revision, entry }: StoredChange): Statement | null {
  return toStatement(PUT_OPERATIONS, operations.length, [
    after.id,
    revision,
    entry,
    ...toColumns(operations, [
      (operation) => operation.id,
      (operation) => operation.target.kind,
      (operation) => operation.target.id,
      (operation) => operation.field,
      (operation) => toText(operation.expected),
      (operation) => toText(operation.value),
    ]),
  ]);
}

function remove(table: string, column: string, plan: string, ids: readonly string[]): Statement | null {
  return toStatement(`delete from ${table} where plan = $1 and ${column} = any($2::text[])`, ids.length, [plan, ids]);
}

/** Nothing to write is no statement. */
function toStatement(sql: string, count: number, parameters: unknown[]): Statement | null {
  return count === 0 ? null : { sql, parameters };
}

/** One array for each column, as unnest takes them. */
function toColumns<Item>(
  items: readonly Item[],
  columns: readonly ((item: Item) => string | number | null)[],
): (string | number | null)[][] {
  return columns.map((column) => items.map(column));
}

function toText(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

const PUT_NODES = `
  insert into plan_node (plan, id, level, parent, position, text, code, agency, program_group, strategy, ceiling, funding,
    priorities, goals, beneficiaries)
  select $1::uuid, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[], $10::text[], $11::bigint[], $12::jsonb[],
    $13::jsonb[], $14::jsonb[], $15::jsonb[])
  on conflict (plan, id) do update set level = excluded.level, parent = excluded.parent, position = excluded.position, text = excluded.text,
    code = excluded.code, agency = excluded.agency, program_group = excluded.program_group, strategy = excluded.strategy,
    ceiling = excluded.ceiling, funding = excluded.funding,
    priorities = excluded.priorities, goals = excluded.goals, beneficiaries = excluded.beneficiaries`;

const PUT_LINES = `
  insert into plan_line (plan, id, node, position, number, objective_indicator, program_indicator, activity_indicator, location, target, restated, source_line)
  select $1::uuid, id, node, position, number, objective, program, activity, location, target, restated::text[], source_line
  from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::jsonb[], $11::text[], $12::int[])
    as t (id, node, position, number, objective, program, activity, location, target, restated, source_line)
  on conflict (plan, id) do update set node = excluded.node, position = excluded.position, number = excluded.number,
    objective_indicator = excluded.objective_indicator, program_indicator = excluded.program_indicator,
    activity_indicator = excluded.activity_indicator, location = excluded.location, target = excluded.target,
    restated = excluded.restated, source_line = excluded.source_line`;

const PUT_SOURCES = `
  insert into plan_line_source (plan, line, source)
  select $1::uuid, * from unnest($2::text[], $3::jsonb[])
  on conflict (plan, line) do update set source = excluded.source`;

const PUT_OPERATIONS = `
  insert into plan_operation (plan, revision, entry, ordinal, id, target_kind, target_id, field, expected, value)
  select $1::uuid, $2::int, $3::uuid, ordinal, id, target_kind, target_id, field, expected, value
  from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::jsonb[])
    with ordinality as t (id, target_kind, target_id, field, expected, value, ordinal)`;
