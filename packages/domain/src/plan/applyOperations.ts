import type * as z from "zod";
import { isSame } from "#canonical/canonical";
import { namesOf } from "./defineFields.ts";
import { NODE_FIELDS } from "./fields.ts";
import { depthOf } from "./Level.ts";
import { type Plan, PlanLine, PlanNode } from "./Plan.ts";
import type { PlanOperation } from "./PlanOperation.ts";

/** Why an operation can't be applied. "conflict" carries what the plan holds now, so that both values can be shown. */
export type OperationRefusal = {
  code: "conflict" | "missing" | "invalid-value" | "unknown-field" | "missing-parent" | "wrong-level" | "not-empty";
  operation: PlanOperation;
  current: unknown;
};
export type Applied = { ok: true; plan: Plan } | { ok: false; refusal: OperationRefusal };

/** Applies one operation. The plan given in is never changed. */
export function applyOperation(plan: Plan, operation: PlanOperation): Applied {
  return applyOperations(plan, [operation]);
}

/** Applies a list in order, all or nothing: the first refusal leaves the plan as it was. Linear in plan plus list. */
export function applyOperations(plan: Plan, operations: readonly PlanOperation[]): Applied {
  const edit = new PlanEdit(plan);
  for (const operation of operations) {
    const refusal = edit.apply(operation);
    if (refusal !== null) return { ok: false, refusal };
  }
  return { ok: true, plan: edit.plan };
}

/** A plan that is being changed one operation after the other, where a refused one leaves the others standing. */
export class PlanEdit {
  readonly #plan: Plan;
  readonly #draft: Draft;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#draft = { nodes: { ...plan.nodes }, lines: { ...plan.lines }, children: countChildren(plan) };
  }

  /** Null when it was done; a refused one has changed nothing. */
  apply(operation: PlanOperation): OperationRefusal | null {
    const refusal = change(this.#draft, operation);
    return refusal === null ? null : { ...refusal, operation };
  }

  get plan(): Plan {
    return { ...this.#plan, nodes: this.#draft.nodes, lines: this.#draft.lines };
  }
}

/** The operation that takes this one back. Applying both gives the same plan. */
export function invertOperation(operation: PlanOperation, id: string): PlanOperation {
  return { ...operation, id, expected: operation.value, value: operation.expected };
}

/** Takes back a list: the inverses in the opposite order. */
export function invertOperations(operations: readonly PlanOperation[], makeId: () => string): PlanOperation[] {
  return operations.toReversed().map((operation) => invertOperation(operation, makeId()));
}

interface Draft {
  nodes: Record<string, PlanNode>;
  lines: Record<string, PlanLine>;
  children: Map<string, number>;
}
type Refusal = Omit<OperationRefusal, "operation">;

function countChildren(plan: Plan): Map<string, number> {
  const children = new Map<string, number>();
  for (const node of Object.values(plan.nodes)) count(children, node.parent, 1);
  for (const line of Object.values(plan.lines)) count(children, line.node, 1);
  return children;
}

function count(children: Map<string, number>, parent: string | null, by: number): void {
  if (parent !== null) children.set(parent, (children.get(parent) ?? 0) + by);
}

function change(draft: Draft, operation: PlanOperation): Refusal | null {
  return operation.target.kind === "node"
    ? changeRecord(draft, draft.nodes, PlanNode, operation)
    : changeRecord(draft, draft.lines, PlanLine, operation);
}

function changeRecord<Item extends PlanNode | PlanLine>(
  draft: Draft,
  records: Record<string, Item>,
  schema: z.ZodType<Item>,
  operation: PlanOperation,
): Refusal | null {
  const { id } = operation.target;
  const present = Object.hasOwn(records, id) ? (records[id] ?? null) : null;
  if (operation.field === "itself") return changeWhole(draft, { records, schema, operation, present });
  if (present === null) return { code: "missing", current: null };
  const current = Object.entries(present).find(([field]) => field === operation.field);
  if (current === undefined) return { code: "unknown-field", current: null };
  if (!isSame(current[1], operation.expected)) return { code: "conflict", current: current[1] };
  const parsed = schema.safeParse({ ...present, [operation.field]: operation.value });
  if (!parsed.success) return { code: "invalid-value", current: current[1] };
  const misplaced = findMisplacement(draft, parsed.data);
  if (misplaced !== null) return { code: misplaced, current: current[1] };
  count(draft.children, parentOf(present), -1);
  count(draft.children, parentOf(parsed.data), 1);
  records[id] = parsed.data;
  return null;
}

interface WholeChange<Item> {
  records: Record<string, Item>;
  schema: z.ZodType<Item>;
  operation: PlanOperation;
  present: Item | null;
}

function changeWhole<Item extends PlanNode | PlanLine>(draft: Draft, whole: WholeChange<Item>): Refusal | null {
  const { records, schema, operation, present } = whole;
  const { id } = operation.target;
  if (!isSame(present, toComplete(schema, operation.expected))) return { code: "conflict", current: present };
  if (operation.value === null) {
    if ((draft.children.get(id) ?? 0) > 0) return { code: "not-empty", current: present };
    if (present !== null) count(draft.children, parentOf(present), -1);
    delete records[id];
    return null;
  }
  const parsed = schema.safeParse(operation.value);
  if (!parsed.success || parsed.data.id !== id) return { code: "invalid-value", current: present };
  const misplaced = findMisplacement(draft, parsed.data);
  if (misplaced !== null) return { code: misplaced, current: present };
  if (present !== null) count(draft.children, parentOf(present), -1);
  count(draft.children, parentOf(parsed.data), 1);
  records[id] = parsed.data;
  return null;
}

/** A record as it was logged, with the fields that records have got since: what it didn't know it said nothing of. */
function toComplete(schema: z.ZodType, logged: unknown): unknown {
  if (logged === null) return null;
  const parsed = schema.safeParse(logged);
  return parsed.success ? parsed.data : logged;
}

const OF_ACTIVITIES = namesOf(NODE_FIELDS, "money", "link", "detail", "schedule");

/** A node must stand under a shallower one (which also forbids cycles), a line under a node; money and details sit on activities only. */
function findMisplacement(draft: Draft, item: PlanNode | PlanLine): "missing-parent" | "wrong-level" | null {
  const parentId = parentOf(item);
  const parent = parentId !== null && Object.hasOwn(draft.nodes, parentId) ? draft.nodes[parentId] : undefined;
  if (parentId !== null && parent === undefined) return "missing-parent";
  if ("node" in item) return null;
  if (parent !== undefined && depthOf(parent.level) >= depthOf(item.level)) return "wrong-level";
  return item.level !== "activity" && OF_ACTIVITIES.some((name) => item[name] !== null) ? "wrong-level" : null;
}

function parentOf(item: PlanNode | PlanLine): string | null {
  return "node" in item ? item.node : item.parent;
}
