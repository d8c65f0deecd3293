import { CARRIED_COLUMNS, type CarriedColumn } from "./Column.ts";
import { LEVELS, type Level } from "./Level.ts";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "./matrix/MatrixRow.ts";
import type { Plan, PlanLine, PlanNode } from "./Plan.ts";
import { positionAt } from "./position.ts";
import { newNode } from "./tree/newRecord.ts";

/** The tree so far: the open node of each level, and how many children each parent has so far. */
interface Build {
  plan: Plan;
  makeId: () => string;
  open: Record<Level, PlanNode | null>;
  children: Map<string | null, number>;
  above: CarriedValues;
}

/**
 * Grows the tree from rows in printed order. A level continues while its words and all levels above it stay the same; a row
 * that prints a ceiling or a source begins an activity of its own, so that equal words with another ceiling are not merged.
 * Rows that name nothing at all and stand under nothing are left out: the caller refuses them first.
 */
export function growPlan(empty: Plan, rows: readonly MatrixRow[], makeId: () => string): Plan {
  const build: Build = {
    plan: { ...empty, nodes: { ...empty.nodes }, lines: { ...empty.lines } },
    makeId,
    open: { sector: null, policy: null, objective: null, program: null, activity: null },
    children: new Map(),
    above: NOTHING_ABOVE,
  };
  for (const row of rows) addRow(build, row);
  return build.plan;
}

function addRow(build: Build, row: MatrixRow): void {
  const node = openPath(build, row);
  if (node === null) return;
  const line: PlanLine = {
    id: build.makeId(),
    node: node.id,
    position: nextPosition(build, node.id),
    number: row.values.no,
    objectiveIndicator: row.values.objectiveIndicator,
    programIndicator: row.values.programIndicator,
    activityIndicator: row.values.activityIndicator,
    location: row.location,
    target: row.target,
    restated: restatedColumns(build.above, row),
    source: row.source,
  };
  build.plan.lines[line.id] = line;
  build.above = row.values;
}

/** Opens the nodes that the row names and gives back the deepest. */
function openPath(build: Build, row: MatrixRow): PlanNode | null {
  let parent: PlanNode | null = null;
  let isContinuing = true;
  for (const level of LEVELS) {
    const text = row.values[level];
    const open = build.open[level];
    const begins = level === "activity" && (row.ceiling !== null || row.funding !== null);
    if (isContinuing && !begins && text === (open?.text ?? null)) {
      if (text !== null) parent = open;
      else build.open[level] = null;
      continue;
    }
    isContinuing = false;
    build.open[level] = text === null && !begins ? null : addNode(build, level, parent, row);
    parent = build.open[level] ?? parent;
  }
  return parent;
}

function addNode(build: Build, level: Level, parent: PlanNode | null, row: MatrixRow): PlanNode {
  const isActivity = level === "activity";
  const above = parent?.id ?? null;
  const node: PlanNode = {
    ...newNode({ id: build.makeId(), level, parent: above, position: nextPosition(build, above) }),
    text: row.values[level],
    ceiling: isActivity ? row.ceiling : null,
    funding: isActivity ? row.funding : null,
    ...(isActivity ? row.schedule : {}),
  };
  build.plan.nodes[node.id] = node;
  return node;
}

function nextPosition(build: Build, parent: string | null): string {
  const count = build.children.get(parent) ?? 0;
  build.children.set(parent, count + 1);
  return positionAt(count);
}

/** What the row states although every column to its left is blank and the value above is the same. */
function restatedColumns(above: CarriedValues, row: MatrixRow): CarriedColumn[] {
  let isOpen = true;
  const restated: CarriedColumn[] = [];
  for (const column of CARRIED_COLUMNS) {
    if (!row.stated.includes(column)) continue;
    if (isOpen && row.values[column] === above[column]) restated.push(column);
    isOpen = false;
  }
  return restated;
}
