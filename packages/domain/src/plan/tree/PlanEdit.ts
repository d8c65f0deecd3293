import type * as z from "zod";
import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { namesOf } from "../defineFields.ts";
import { DETAILS, NODE_FIELDS } from "../fields.ts";
import { depthOf } from "../Level.ts";
import { type Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { OperationField, PlanOperation } from "../PlanOperation.ts";
import { ChildIndex, parentOf } from "./ChildIndex.ts";
import { PlanTree } from "./PlanTree.ts";

/** Why an operation can't be applied. "conflict" carries what the plan holds now, so that both values can be shown. */
export type OperationRefusal = {
  code: "conflict" | "missing" | "invalid-value" | "unknown-field" | "missing-parent" | "wrong-level" | "not-empty";
  operation: PlanOperation;
  current: unknown;
};
type Code = OperationRefusal["code"];
type Kind = PlanOperation["target"]["kind"];
type Item = PlanNode | PlanLine;

/** A plan that is being changed one operation after the other, where a refused one leaves the others standing. */
export class PlanEdit {
  /** What was done, in order. */
  readonly operations: PlanOperation[] = [];
  /** The plan as it stands now: it changes with every operation. */
  readonly tree: PlanTree;
  readonly newId: () => string;
  readonly #before: Plan;
  readonly #nodes: Record<string, PlanNode>;
  readonly #lines: Record<string, PlanLine>;
  readonly #index: ChildIndex;

  /** Who only applies operations that are made already needs no ids. */
  constructor(plan: Plan, makeId: () => string = refuseIds) {
    this.newId = makeId;
    this.#before = plan;
    this.#nodes = { ...plan.nodes };
    this.#lines = { ...plan.lines };
    const records = { nodes: this.#nodes, lines: this.#lines };
    this.#index = new ChildIndex(records);
    this.tree = new PlanTree(records, this.#index);
  }

  /** The plan after what was done; to be taken when nothing more is done. */
  get plan(): Plan {
    return { ...this.#before, nodes: this.#nodes, lines: this.#lines };
  }

  /** Null when it was done; a refused one has changed nothing. */
  apply(operation: PlanOperation): OperationRefusal | null {
    const refusal =
      operation.target.kind === "node"
        ? this.#change(this.#nodes, PlanNode, operation)
        : this.#change(this.#lines, PlanLine, operation);
    if (refusal !== null) return { ...refusal, operation };
    this.operations.push(operation);
    return null;
  }

  /** Sets a field where it differs. Gives back why that can't be, or null. */
  set(kind: Kind, id: string, field: OperationField, value: unknown): Code | null {
    const held = fieldOf(this.tree.record(kind, id), field);
    return isSame(held, value) ? null : this.#do({ kind, id }, field, [held, value]);
  }

  /** Puts a whole record there, in the place of one that stands under its id. */
  put(kind: Kind, record: Item): Code | null {
    return this.#do({ kind, id: record.id }, "itself", [this.tree.record(kind, record.id), record]);
  }

  remove(kind: Kind, record: Item): Code | null {
    return this.#do({ kind, id: record.id }, "itself", [record, null]);
  }

  #do(
    target: PlanOperation["target"],
    field: OperationField,
    [expected, value]: readonly [unknown, unknown],
  ): Code | null {
    const id = this.newId();
    return (
      this.apply({ id, target, field, expected: toJson(expected ?? null), value: toJson(value ?? null) })?.code ?? null
    );
  }

  #change<Of extends Item>(
    records: Record<string, Of>,
    schema: z.ZodType<Of>,
    { target, field, expected, value }: PlanOperation,
  ): { code: Code; current: unknown } | null {
    const present = Object.hasOwn(records, target.id) ? (records[target.id] ?? null) : null;
    const isWhole = field === "itself";
    if (present === null && !isWhole) return { code: "missing", current: null };
    const current = isWhole ? present : fieldOf(present, field);
    if (current === undefined) return { code: "unknown-field", current: null };
    if (!isSame(current, isWhole ? toComplete(schema, expected) : expected)) return { code: "conflict", current };
    if (isWhole && value === null) return this.#remove(records, target, present);
    const parsed = schema.safeParse(isWhole ? value : { ...present, [field]: value });
    if (!parsed.success || parsed.data.id !== target.id) return { code: "invalid-value", current };
    const misplaced = this.#findMisplacement(parsed.data);
    if (misplaced !== null) return { code: misplaced, current };
    records[target.id] = parsed.data;
    this.#index.follow(present, parsed.data);
    return null;
  }

  #remove<Of extends Item>(
    records: Record<string, Of>,
    { kind, id }: PlanOperation["target"],
    present: Of | null,
  ): { code: Code; current: unknown } | null {
    if (kind === "node" && this.tree.children(id).length > 0) return { code: "not-empty", current: present };
    delete records[id];
    this.#index.follow(present, null);
    return null;
  }

  /** A node must stand under a shallower one (which also forbids cycles), a line under a node; money and details sit on activities only. */
  #findMisplacement(item: Item): "missing-parent" | "wrong-level" | null {
    const parentId = parentOf(item);
    const parent = this.tree.node(parentId);
    if (parentId !== null && parent === null) return "missing-parent";
    if ("node" in item) return null;
    if (parent !== null && depthOf(parent.level) >= depthOf(item.level)) return "wrong-level";
    return item.level !== "activity" && OF_ACTIVITIES.some((name) => item[name] !== null) ? "wrong-level" : null;
  }
}

const OF_ACTIVITIES = [...namesOf(NODE_FIELDS, "money"), ...DETAILS];

/** What a record holds in a field; undefined where it has no such field. */
function fieldOf(record: Item | null, field: OperationField): unknown {
  return record !== null && Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
}

/** A record as it was logged, with the fields that records have got since: what it didn't know it said nothing of. */
function toComplete(schema: z.ZodType, logged: unknown): unknown {
  if (logged === null) return null;
  const parsed = schema.safeParse(logged);
  return parsed.success ? parsed.data : logged;
}

function refuseIds(): never {
  throw new Error("this edit makes no operations of its own");
}
