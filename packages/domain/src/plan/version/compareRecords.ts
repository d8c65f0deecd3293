import { isSame } from "#canonical/canonical";
import { toJson } from "#canonical/toJson";
import { namesOf } from "../defineFields.ts";
import { LINE_FIELDS, NODE_FIELDS, PLACE_FIELDS } from "../fields.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { OperationField } from "../PlanOperation.ts";
import { PlanTree } from "../tree/PlanTree.ts";
import type { CellChange, RecordChange, RecordPlace } from "./PlanComparison.ts";

/** The nodes and lines that differ, in printed order of the later state; what is gone comes last, in the order in which it stood. */
export function compareRecords(before: Plan, after: Plan): RecordChange[] {
  const sides = { before: new PlanTree(before), after: new PlanTree(after) };
  const gone = sides.before.list().filter(({ kind, id }) => sides.after.record(kind, id) === null);
  return [...sides.after.list(), ...gone].flatMap(({ kind, id }) => compareRecord({ kind, id }, sides) ?? []);
}

interface Sides {
  before: PlanTree;
  after: PlanTree;
}

function compareRecord(target: RecordChange["target"], { before, after }: Sides): RecordChange | null {
  const old = before.record(target.kind, target.id);
  const now = after.record(target.kind, target.id);
  // States made one from the other share the records that are the same: most are left after one look.
  if (old === now) return null;
  const cells = compareFields(old, now, COMPARED_FIELDS[target.kind]);
  const isMoved = old !== null && now !== null && !isSamePlace(old, now);
  if (old !== null && now !== null && cells.length === 0 && !isMoved) return null;
  return {
    kind: old === null ? "added" : now === null ? "removed" : cells.length === 0 ? "moved" : "changed",
    target,
    level: levelOf(now) ?? levelOf(old),
    before: old === null ? null : placeOf(before, old),
    after: now === null ? null : placeOf(after, now),
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

/** The place of a record is compared separately, and original cells are no contents. */
const COMPARED = ["content", "decided", "owner", "money", "link", "detail", "schedule", "print"] as const;
const COMPARED_FIELDS: Readonly<Record<RecordChange["target"]["kind"], readonly OperationField[]>> = {
  node: namesOf(NODE_FIELDS, ...COMPARED),
  line: namesOf(LINE_FIELDS, ...COMPARED),
};
const STANDING = ["level", ...PLACE_FIELDS] as const;

function placeOf(tree: PlanTree, record: PlanNode | PlanLine): RecordPlace {
  const home = "node" in record ? record.node : record.id;
  return { agency: tree.agencyOf(home), path: tree.path(home).map(({ level, text }) => ({ level, text })) };
}
