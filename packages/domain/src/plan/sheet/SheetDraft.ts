import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { type OperationRefusal, PlanEdit } from "../applyOperations.ts";
import type { Level } from "../Level.ts";
import { EMPTY_LINE, EMPTY_NODE, type Plan, type PlanLine, type PlanNode } from "../Plan.ts";
import type { OperationField, PlanOperation } from "../PlanOperation.ts";

/** Collects the operations of one edit and holds the plan as it stands after them. */
export class SheetDraft {
  readonly operations: PlanOperation[] = [];
  readonly #makeId: () => string;
  readonly #edit: PlanEdit;

  constructor(plan: Plan, makeId: () => string) {
    this.#makeId = makeId;
    this.#edit = new PlanEdit(plan);
  }

  get plan(): Plan {
    return this.#edit.plan;
  }

  node(id: string | null): PlanNode | null {
    const { nodes } = this.plan;
    return id !== null && Object.hasOwn(nodes, id) ? (nodes[id] ?? null) : null;
  }

  line(id: string | null): PlanLine | null {
    const { lines } = this.plan;
    return id !== null && Object.hasOwn(lines, id) ? (lines[id] ?? null) : null;
  }

  /** The node of a level at or above another. */
  nodeAbove(id: string | null, level: Level): PlanNode | null {
    for (let node = this.node(id); node !== null; node = this.node(node.parent)) if (node.level === level) return node;
    return null;
  }

  /** Sets a field where it differs. Gives back why that can't be, or null. */
  set(kind: "node" | "line", id: string, field: OperationField, value: unknown): OperationRefusal["code"] | null {
    const record = kind === "node" ? this.node(id) : this.line(id);
    const held = Object.entries(record ?? {}).find(([name]) => name === field)?.[1];
    return isSame(held, value) ? null : this.#apply({ kind, id }, field, [held, value]);
  }

  make(kind: "node" | "line", record: PlanNode | PlanLine): OperationRefusal["code"] | null {
    return this.#apply({ kind, id: record.id }, "itself", [null, record]);
  }

  remove(kind: "node" | "line", record: PlanNode | PlanLine): OperationRefusal["code"] | null {
    return this.#apply({ kind, id: record.id }, "itself", [record, null]);
  }

  newId(): string {
    return this.#makeId();
  }

  #apply(
    target: PlanOperation["target"],
    field: OperationField,
    [expected, value]: readonly [unknown, unknown],
  ): OperationRefusal["code"] | null {
    const operation = {
      id: this.#makeId(),
      target,
      field,
      expected: toJson(expected ?? null),
      value: toJson(value ?? null),
    };
    const refusal = this.#edit.apply(operation);
    if (refusal !== null) return refusal.code;
    this.operations.push(operation);
    return null;
  }
}

/** A node with nothing but its place. */
export function newNode(place: Pick<PlanNode, "id" | "level" | "parent" | "position">): PlanNode {
  return { ...place, ...EMPTY_NODE };
}

/** A line with nothing but its place. */
export function newLine(place: Pick<PlanLine, "id" | "node" | "position">): PlanLine {
  return { ...place, ...EMPTY_LINE };
}
