import { CARRIED_COLUMNS, type CarriedColumn } from "./Column.ts";
import { LEVELS, type Level } from "./Level.ts";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "./matrix/MatrixRow.ts";
import { EMPTY_NODE, type Plan, type PlanLine, type PlanNode } from "./Plan.ts";
import { positionAt } from "./position.ts";

/** The growing tree: the open node of each level, and how many children each parent has so far. */
interface Growth {
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
  const growth: Growth = {
    plan: { ...empty, nodes: { ...empty.nodes }, lines: { ...empty.lines } },
    makeId,
    open: { sector: null, policy: null, objective: null, program: null, activity: null },
    children: new Map(),
    above: NOTHING_ABOVE,
  };
  for (const row of rows) addRow(growth, row);
  return growth.plan;
}

function addRow(growth: Growth, row: MatrixRow): void {
  const node = openPath(growth, row);
  if (node === null) return;
  const line: PlanLine = {
    id: growth.makeId(),
    node: node.id,
    position: nextPosition(growth, node.id),
    number: row.values.no,
    objectiveIndicator: row.values.objectiveIndicator,
    programIndicator: row.values.programIndicator,
    activityIndicator: row.values.activityIndicator,
    location: row.location,
    target: row.target,
    restated: restatedColumns(growth.above, row),
    source: row.source,
  };
  growth.plan.lines[line.id] = line;
  growth.above = row.values;
}

/** Opens the nodes that the row names and gives back the deepest. */
function openPath(growth: Growth, row: MatrixRow): PlanNode | null {
  let parent: PlanNode | null = null;
  let isContinuing = true;
  for (const level of LEVELS) {
    const text = row.values[level];
    const open = growth.open[level];
    const begins = level === "activity" && (row.ceiling !== null || row.funding !== null);
    if (isContinuing && !begins && text === (open?.text ?? null)) {
      if (text !== null) parent = open;
      else growth.open[level] = null;
      continue;
    }
    isContinuing = false;
    growth.open[level] = text === null && !begins ? null : addNode(growth, level, parent, row);
    parent = growth.open[level] ?? parent;
  }
  return parent;
}

function addNode(growth: Growth, level: Level, parent: PlanNode | null, row: MatrixRow): PlanNode {
  const isActivity = level === "activity";
  const node: PlanNode = {
    ...EMPTY_NODE,
    id: growth.makeId(),
    level,
    parent: parent?.id ?? null,
    position: nextPosition(growth, parent?.id ?? null),
    text: row.values[level],
    ceiling: isActivity ? row.ceiling : null,
    funding: isActivity ? row.funding : null,
    ...(isActivity ? row.schedule : {}),
  };
  growth.plan.nodes[node.id] = node;
  return node;
}

function nextPosition(growth: Growth, parent: string | null): string {
  const count = growth.children.get(parent) ?? 0;
  growth.children.set(parent, count + 1);
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
