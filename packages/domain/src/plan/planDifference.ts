import { toJson } from "#canonical/toJson";
import { matchPlans } from "./difference/matchPlans.ts";
import type { Matches } from "./difference/Matches.ts";
import { placeChildren } from "./difference/placeChildren.ts";
import { type ComparedPlan, toCompared } from "./difference/ComparedPlan.ts";
import { pickFields } from "./defineFields.ts";
import { LINE_CONTENT, NODE_CONTENT, SCHEDULE } from "./fields.ts";
import { depthOf } from "./Level.ts";
import type { Plan } from "./Plan.ts";
import type { PlanOperation } from "./PlanOperation.ts";
import { setFields } from "./setFields.ts";
import type { Child, LineChild, NodeChild } from "./tree/ChildIndex.ts";

export interface DifferenceOptions {
  /** Whether rows that the file does not have are to go. Never by itself: a file may hold a part of the plan. */
  removeMissing: boolean;
}

/**
 * The operations that make the current plan say what was read. The same file again gives none, one changed cell gives one, moved
 * rows change only parents and positions. What the app decided stays: agency, code, group, strategy, whose indicator a target
 * measures. Source cells and restated columns alone are no change. Ids of what was read are not used: new records get new ones.
 */
export function planDifference(
  current: Plan,
  read: Plan,
  makeId: () => string,
  options: DifferenceOptions = { removeMissing: false },
): PlanOperation[] {
  const trees = toCompared(current, read);
  const work: Work = {
    ...trees,
    matches: matchPlans(trees.current, trees.read),
    makeId,
    ids: new Map(),
    places: new Map(),
  };
  nameRecords(work);
  placeAll(work);
  const nodes = trees.read.all.filter((child): child is NodeChild => child.kind === "node");
  const lines = trees.read.all.filter((child): child is LineChild => child.kind === "line");
  return [
    ...nodes.flatMap((node) => changeNode(work, node)),
    ...lines.flatMap((line) => changeLine(work, line)),
    ...(options.removeMissing ? removeMissing(work) : []),
  ];
}

interface Work {
  current: ComparedPlan;
  read: ComparedPlan;
  matches: Matches;
  makeId: () => string;
  /** The id in the current plan of each record that was read. */
  ids: Map<Child, string>;
  /** Positions of those that do not keep theirs. */
  places: Map<Child, string>;
}

function nameRecords(work: Work): void {
  for (const child of work.read.all) work.ids.set(child, work.matches.currentOf(child)?.id ?? work.makeId());
}

function placeAll(work: Work): void {
  for (const parent of [null, ...work.read.nodes.keys()]) {
    const children = work.read.tree.children(parent);
    const parentId = parentIdOf(work, parent);
    const present = work.current.tree.children(parentId);
    if (present.length === 0) {
      for (const child of children) work.places.set(child, child.position);
      continue;
    }
    const wished = children.map((child) => {
      const match = work.matches.currentOf(child);
      return { item: child, position: match !== undefined && match.parent === parentId ? match.position : null };
    });
    for (const [child, position] of placeChildren(
      wished,
      present.map(({ position }) => position),
    ))
      work.places.set(child, position);
  }
}

/** The current id of the parent that a read record stands under. */
function parentIdOf(work: Work, parent: string | null): string | null {
  const node = parent === null ? undefined : work.read.nodes.get(parent);
  return node === undefined ? null : (work.ids.get(node) ?? null);
}

function changeNode(work: Work, read: NodeChild): PlanOperation[] {
  const { id, parent, position } = standingOf(work, read);
  const match = work.matches.currentOf(read);
  if (match === undefined || match.kind === "line")
    return [creation(work, read, { ...read.record, id, parent, position })];
  // A file need not have columns for the schedule: what it does not state stays.
  const stated = SCHEDULE.filter((name) => read.record[name] !== null);
  const wished = { parent, position, ...pickFields(read.record, [...NODE_CONTENT, ...stated]) };
  return setFields({ kind: "node", id }, match.record, wished, work.makeId);
}

function changeLine(work: Work, read: LineChild): PlanOperation[] {
  const { id, parent, position } = standingOf(work, read);
  const match = work.matches.currentOf(read);
  if (match === undefined || match.kind === "node")
    return [creation(work, read, { ...read.record, id, node: parent, position })];
  const owner = match.record.target?.owner ?? read.record.target?.owner ?? null;
  const target = read.record.target === null ? null : { ...read.record.target, owner };
  const wished = { node: parent, position, ...pickFields(read.record, LINE_CONTENT), target };
  return setFields({ kind: "line", id }, match.record, wished, work.makeId);
}

function standingOf(work: Work, read: Child): { id: string; parent: string | null; position: string } {
  const position = work.places.get(read) ?? work.matches.currentOf(read)?.position ?? read.position;
  return { id: work.ids.get(read) ?? read.id, parent: parentIdOf(work, read.parent), position };
}

function creation(work: Work, { kind }: Child, record: { id: string } & Record<string, unknown>): PlanOperation {
  return { id: work.makeId(), target: { kind, id: record.id }, field: "itself", expected: null, value: toJson(record) };
}

/** Lines first, then nodes from the deepest: nothing is removed while something stands below it. */
function removeMissing(work: Work): PlanOperation[] {
  const missing = work.current.all.filter((child) => work.matches.readOf(child) === undefined);
  const depth = (child: Child) => (child.kind === "line" ? LINE_DEPTH : depthOf(child.record.level));
  return missing
    .toSorted((a, b) => depth(b) - depth(a))
    .map(({ kind, id, record }) => ({
      id: work.makeId(),
      target: { kind, id },
      field: "itself",
      expected: toJson(record),
      value: null,
    }));
}

const LINE_DEPTH = 99;
