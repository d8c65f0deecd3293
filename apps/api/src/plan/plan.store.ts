import type { Plan, PlanLine, PlanNode } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import type { Scope } from "#access/Scope";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { PlanTable } from "./plan.table.ts";

export interface NewPlan {
  id: string;
  region: string;
  year: number;
  createdAt: Date;
}

export async function insertPlan(em: Connection, _scope: Scope, plan: NewPlan): Promise<void> {
  await em.insert(PlanTable, { ...plan, head: 0, updatedAt: plan.createdAt });
}

/** An applied change as it is written: the plan after it, its operations in order, the new head and the audit entry. */
export interface StoredChange {
  after: Plan;
  operations: readonly PlanOperation[];
  revision: number;
  entry: string;
  at: Date;
}

/**
 * Writes the records that the operations touched, and the operations. A handful of statements however many rows there are:
 * parents before children, removed lines before removed nodes.
 */
export async function storeChange(em: Connection, _scope: Scope, change: StoredChange): Promise<void> {
  const plan = change.after.id;
  const touched = listTouched(change.operations);
  await putNodes(em, plan, keep(touched.nodes, change.after.nodes));
  const lines = keep(touched.lines, change.after.lines);
  await putLines(em, plan, lines);
  await putSources(
    em,
    plan,
    lines.filter((line) => touched.sources.has(line.id)),
  );
  await remove(
    em,
    "delete from plan_line where plan = $1 and id = any($2::text[])",
    plan,
    touched.lines.filter((id) => !Object.hasOwn(change.after.lines, id)),
  );
  await remove(
    em,
    "delete from plan_node where plan = $1 and id = any($2::text[])",
    plan,
    touched.nodes.filter((id) => !Object.hasOwn(change.after.nodes, id)),
  );
  await putOperations(em, plan, change);
  await em.nativeUpdate(PlanTable, { id: plan }, { head: change.revision, updatedAt: change.at });
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

async function putNodes(em: Connection, plan: string, nodes: readonly PlanNode[]): Promise<void> {
  if (nodes.length === 0) return;
  await execute(em, PUT_NODES, [
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
    ]),
  ]);
}

async function putLines(em: Connection, plan: string, lines: readonly PlanLine[]): Promise<void> {
  if (lines.length === 0) return;
  await execute(em, PUT_LINES, [
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

async function putSources(em: Connection, plan: string, lines: readonly PlanLine[]): Promise<void> {
  const sourced = lines.filter((line) => line.source !== null);
  const bare = lines.filter((line) => line.source === null);
  if (sourced.length > 0)
    await execute(em, PUT_SOURCES, [plan, ...toColumns(sourced, [(line) => line.id, (line) => toText(line.source)])]);
  await remove(
    em,
    "delete from plan_line_source where plan = $1 and line = any($2::text[])",
    plan,
    bare.map((line) => line.id),
  );
}

async function putOperations(em: Connection, plan: string, change: StoredChange): Promise<void> {
  const { operations, revision, entry } = change;
  if (operations.length === 0) return;
  await execute(em, PUT_OPERATIONS, [
    plan,
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

async function remove(em: Connection, sql: string, plan: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await execute(em, sql, [plan, ids]);
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

export const PUT_NODES = `
  insert into plan_node (plan, id, level, parent, position, text, code, agency, program_group, strategy, ceiling, funding)
  select $1::uuid, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[], $10::text[], $11::bigint[], $12::jsonb[])
  on conflict (plan, id) do update set level = excluded.level, parent = excluded.parent, position = excluded.position, text = excluded.text,
    code = excluded.code, agency = excluded.agency, program_group = excluded.program_group, strategy = excluded.strategy,
    ceiling = excluded.ceiling, funding = excluded.funding`;

export const PUT_LINES = `
  insert into plan_line (plan, id, node, position, number, objective_indicator, program_indicator, activity_indicator, location, target, restated, source_line)
  select $1::uuid, id, node, position, number, objective, program, activity, location, target, restated::text[], source_line
  from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::jsonb[], $11::text[], $12::int[])
    as t (id, node, position, number, objective, program, activity, location, target, restated, source_line)
  on conflict (plan, id) do update set node = excluded.node, position = excluded.position, number = excluded.number,
    objective_indicator = excluded.objective_indicator, program_indicator = excluded.program_indicator,
    activity_indicator = excluded.activity_indicator, location = excluded.location, target = excluded.target,
    restated = excluded.restated, source_line = excluded.source_line`;

export const PUT_SOURCES = `
  insert into plan_line_source (plan, line, source)
  select $1::uuid, * from unnest($2::text[], $3::jsonb[])
  on conflict (plan, line) do update set source = excluded.source`;

export const PUT_OPERATIONS = `
  insert into plan_operation (plan, revision, entry, ordinal, id, target_kind, target_id, field, expected, value)
  select $1::uuid, $2::int, $3::uuid, ordinal, id, target_kind, target_id, field, expected, value
  from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::jsonb[])
    with ordinality as t (id, target_kind, target_id, field, expected, value, ordinal)`;
