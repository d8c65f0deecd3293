import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { namesOf } from "../defineFields.ts";
import { LINE_FIELDS, NODE_FIELDS, PLACE_FIELDS } from "../fields.ts";
import { LEVELS } from "../Level.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { OperationField } from "../PlanOperation.ts";
import { planRows } from "../matrix/planRows.ts";
import type { CellChange, RecordChange, RecordPlace } from "./PlanComparison.ts";

/** The nodes and lines that differ, in printed order of the later state; what is gone comes last, in the order in which it stood. */
export function compareRecords(before: Plan, after: Plan): RecordChange[] {
  const changes: RecordChange[] = [];
  const places = { before: new Places(before), after: new Places(after) };
  for (const target of listTargets(after)) {
    const change = compareRecord(target, { before, after, places });
    if (change !== null) changes.push(change);
  }
  for (const target of listTargets(before)) {
    if (find(after, target) !== null) continue;
    const change = compareRecord(target, { before, after, places });
    if (change !== null) changes.push(change);
  }
  return changes;
}

type Target = RecordChange["target"];
interface Sides {
  before: Plan;
  after: Plan;
  places: { before: Places; after: Places };
}

function compareRecord(target: Target, { before, after, places }: Sides): RecordChange | null {
  const [old, now] = [find(before, target), find(after, target)];
  // States made one from the other share the records that are the same: most are left after one look.
  if (old === now) return null;
  const cells = compareFields(old, now, COMPARED_FIELDS[target.kind]);
  const isMoved = old !== null && now !== null && !isSamePlace(old, now);
  if (old !== null && now !== null && cells.length === 0 && !isMoved) return null;
  return {
    kind: old === null ? "added" : now === null ? "removed" : cells.length === 0 ? "moved" : "changed",
    target,
    level: levelOf(now) ?? levelOf(old),
    before: old === null ? null : places.before.of(old),
    after: now === null ? null : places.after.of(now),
    isMoved,
    cells,
  };
}

function levelOf(record: PlanNode | PlanLine | null): RecordChange["level"] {
  return record !== null && "level" in record ? record.level : null;
}

function compareFields(
  before: PlanNode | PlanLine | null,
  after: PlanNode | PlanLine | null,
  fields: readonly OperationField[],
): CellChange[] {
  const [old, now] = [toMap(before), toMap(after)];
  return fields.flatMap((field) => {
    const [was, is] = [old.get(field) ?? null, now.get(field) ?? null];
    // A line that came or went is told by its words, not by how they were printed.
    if (isSame(was, is) || (field === "restated" && (was === null || is === null))) return [];
    return [{ field, before: toJson(was), after: toJson(is) }];
  });
}

function isSamePlace(before: PlanNode | PlanLine, after: PlanNode | PlanLine): boolean {
  const [old, now] = [toMap(before), toMap(after)];
  return STANDING.every((field) => old.get(field) === now.get(field));
}

function toMap(record: object | null): Map<string, unknown> {
  return new Map(record === null ? [] : Object.entries(record));
}

/** Where a record stands is told apart, and original cells are no contents. */
const COMPARED = ["content", "decided", "owner", "money", "link", "detail", "schedule", "print"] as const;
const COMPARED_FIELDS: Readonly<Record<Target["kind"], readonly OperationField[]>> = {
  node: namesOf(NODE_FIELDS, ...COMPARED),
  line: namesOf(LINE_FIELDS, ...COMPARED),
};
const STANDING = ["level", ...PLACE_FIELDS] as const;

/** Nodes before what stands below them, as printed. Each once. */
function listTargets(plan: Plan): Target[] {
  const seen = new Set<string>();
  const targets: Target[] = [];
  for (const { path, line } of planRows(plan)) {
    for (const level of LEVELS) {
      const node = path[level];
      if (node === null || seen.has(node.id)) continue;
      seen.add(node.id);
      targets.push({ kind: "node", id: node.id });
    }
    if (line !== null) targets.push({ kind: "line", id: line.id });
  }
  return targets;
}

function find(plan: Plan, { kind, id }: Target): PlanNode | PlanLine | null {
  const records: Readonly<Record<string, PlanNode | PlanLine>> = kind === "node" ? plan.nodes : plan.lines;
  return Object.hasOwn(records, id) ? (records[id] ?? null) : null;
}

/** Where records of a plan stand. */
class Places {
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  of(record: PlanNode | PlanLine): RecordPlace {
    const path: RecordPlace["path"] = [];
    let agency: string | null = null;
    for (let node = this.#start(record); node !== null; node = this.#find(node.parent)) {
      path.unshift({ level: node.level, text: node.text });
      agency ??= node.agency;
    }
    return { agency, path };
  }

  #start(record: PlanNode | PlanLine): PlanNode | null {
    return "node" in record ? this.#find(record.node) : record;
  }

  #find(id: string | null): PlanNode | null {
    return id !== null && Object.hasOwn(this.#plan.nodes, id) ? (this.#plan.nodes[id] ?? null) : null;
  }
}
