import type { Plan } from "@rata/domain/plan/Plan";
import type { PlanOperation } from "@rata/domain/plan/PlanOperation";
import { addRows, putRows, removeRows } from "#database/bulk";
import type { Connection } from "#database/Connection";
import { execute } from "#database/sql";
import { PlanLineSourceTable, PlanLineTable, PlanNodeTable, PlanOperationTable, PlanTable } from "./plan.table.ts";

export interface NewPlan {
  id: string;
  region: string;
  year: number;
  createdAt: Date;
}

export async function insertPlan(em: Connection, plan: NewPlan): Promise<void> {
  await em.insert(PlanTable, { ...plan, head: 0, updatedAt: plan.createdAt });
}

/** An applied change as it is written: the plan after it, its operations in order, the new head and the audit entry. */
export interface StoredChange {
  after: Plan;
  operations: readonly PlanOperation[];
  revision: number;
  entry: string;
}

/** Writes an applied change and the plan's new head. */
export async function storeChange(em: Connection, change: StoredChange, at: Date): Promise<void> {
  if (change.operations.length > FEW) await execute(em, PLAN_ANEW, []);
  await storeRecords(em, change);
  await storeOperations(em, change);
  await em.nativeUpdate(PlanTable, { id: change.after.id }, { head: change.revision, updatedAt: at });
}

/** Writes the records that the operations touched: parents before children, removed lines before removed nodes. */
async function storeRecords(em: Connection, { after, operations }: StoredChange): Promise<void> {
  const plan = after.id;
  const touched = listTouched(operations);
  const nodes = splitKept(touched.nodes, after.nodes);
  const lines = splitKept(touched.lines, after.lines);
  const sources = lines.kept.filter(({ id }) => touched.sources.has(id));
  await putRows(
    em,
    PlanNodeTable,
    nodes.kept.map((node) => ({ plan, ...node })),
  );
  await putRows(
    em,
    PlanLineTable,
    lines.kept.map((line) => ({ plan, ...line, sourceLine: line.source?.line ?? null })),
  );
  await putRows(
    em,
    PlanLineSourceTable,
    sources.flatMap(({ id, source }) => (source === null ? [] : { plan, line: id, source })),
  );
  const typed = sources.flatMap(({ id, source }) => (source === null ? { plan, line: id } : []));
  await removeRows(em, PlanLineSourceTable, typed);
  await removeRows(
    em,
    PlanLineTable,
    lines.gone.map((id) => ({ plan, id })),
  );
  await removeRows(
    em,
    PlanNodeTable,
    nodes.gone.map((id) => ({ plan, id })),
  );
}

function storeOperations(em: Connection, { after, operations, revision, entry }: StoredChange): Promise<void> {
  const rows = operations.map(({ target, ...operation }, at) => ({
    ...operation,
    plan: after.id,
    revision,
    ordinal: at + 1,
    entry,
    targetKind: target.kind,
    targetId: target.id,
  }));
  return addRows(em, PlanOperationTable, rows);
}

function listTouched(operations: readonly PlanOperation[]): {
  nodes: Set<string>;
  lines: Set<string>;
  sources: Set<string>;
} {
  const touched = { nodes: new Set<string>(), lines: new Set<string>(), sources: new Set<string>() };
  for (const { target, field } of operations) {
    (target.kind === "node" ? touched.nodes : touched.lines).add(target.id);
    if (target.kind === "line" && (field === "itself" || field === "source")) touched.sources.add(target.id);
  }
  return touched;
}

function splitKept<Item>(
  ids: ReadonlySet<string>,
  records: Readonly<Record<string, Item>>,
): { kept: Item[]; gone: string[] } {
  const held = new Map(Object.entries(records));
  const kept = [...ids].flatMap((id) => held.get(id) ?? []);
  return { kept, gone: [...ids].filter((id) => !held.has(id)) };
}

/**
 * The database checks each row's reference by a statement whose way it keeps for the connection. A way that was chosen for a small plan
 * looks through the whole table for every row of a large one: four thousand rows took twenty seconds.
 */
const PLAN_ANEW = "discard plans";
/** So many rows are looked up one by one without anybody noticing. */
const FEW = 20;
