import type { CarriedColumn } from "../Column.ts";
import type { Rupiah } from "#number/Rupiah";
import type { Funding } from "../Funding.ts";
import { LEVELS, type Level } from "../Level.ts";
import { type CarriedValues, NOTHING_ABOVE } from "./MatrixRow.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import { byPosition } from "../position.ts";
import { type RowDetails, toRowDetails } from "../RowDetails.ts";
import { statedColumns } from "./carryDown.ts";

/** A row of the matrix as the tree prints it. `line` is null for a node without lines: it is printed all the same, so that nothing is lost. */
export interface PlanRow {
  node: PlanNode;
  line: PlanLine | null;
  /** The node of each level that the row stands under; null where the branch leaves the level out. */
  path: Readonly<Record<Level, PlanNode | null>>;
  values: CarriedValues;
  /** The carried columns that this row prints; the others are merged with the row above or empty. */
  stated: readonly CarriedColumn[];
  /** Rupiah, on the first row of its activity only. */
  ceiling: Rupiah | null;
  funding: Funding | null;
  /** What the activity serves and whom it reaches, on its first row only. */
  details: RowDetails | null;
  /** The nearest stated agency on the path. */
  agency: string | null;
}

/** The rows of the matrix in printed order, from the tree alone. Linear in the size of the plan. */
export function planRows(plan: Plan): PlanRow[] {
  const children = childrenByParent(plan);
  const rows: PlanRow[] = [];
  for (const child of children.get(null) ?? []) if (child.kind === "node") addBranch(rows, children, [child.node]);
  return rows;
}

type Child =
  | { kind: "node"; node: PlanNode; id: string; position: string }
  | { kind: "line"; line: PlanLine; id: string; position: string };

/** The children of each node, nodes and lines in one order. */
function childrenByParent(plan: Plan): Map<string | null, Child[]> {
  const children = new Map<string | null, Child[]>();
  const add = (parent: string | null, child: Child) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [child]);
    else siblings.push(child);
  };
  for (const node of Object.values(plan.nodes))
    add(node.parent, { kind: "node", node, id: node.id, position: node.position });
  for (const line of Object.values(plan.lines))
    add(line.node, { kind: "line", line, id: line.id, position: line.position });
  for (const siblings of children.values()) siblings.sort(byPosition);
  return children;
}

function addBranch(rows: PlanRow[], children: Map<string | null, Child[]>, branch: readonly PlanNode[]): void {
  const node = branch.at(-1);
  if (node === undefined) return;
  const below = children.get(node.id) ?? [];
  if (below.length === 0) rows.push(toRow(rows.at(-1), branch, node, null, true));
  let isFirst = true;
  for (const child of below) {
    if (child.kind === "node") addBranch(rows, children, [...branch, child.node]);
    else rows.push(toRow(rows.at(-1), branch, node, child.line, isFirst));
    isFirst = false;
  }
}

function toRow(
  above: PlanRow | undefined,
  branch: readonly PlanNode[],
  node: PlanNode,
  line: PlanLine | null,
  isFirst: boolean,
): PlanRow {
  const path = { sector: null, policy: null, objective: null, program: null, activity: null, ...byLevel(branch) };
  const values: CarriedValues = {
    no: line?.number ?? null,
    ...textByLevel(path),
    objectiveIndicator: line?.objectiveIndicator ?? null,
    programIndicator: line?.programIndicator ?? null,
    activityIndicator: line?.activityIndicator ?? null,
  };
  return {
    node,
    line,
    path,
    values,
    stated: statedColumns(above?.values ?? NOTHING_ABOVE, values, line?.restated ?? []),
    ceiling: isFirst ? node.ceiling : null,
    funding: isFirst ? node.funding : null,
    details: isFirst ? toRowDetails(node) : null,
    agency: branch.findLast((step) => step.agency !== null)?.agency ?? null,
  };
}

function byLevel(branch: readonly PlanNode[]): Partial<Record<Level, PlanNode>> {
  return Object.fromEntries(branch.map((node) => [node.level, node]));
}

function textByLevel(path: Readonly<Record<Level, PlanNode | null>>): Record<Level, string | null> {
  const texts: Record<Level, string | null> = {
    sector: null,
    policy: null,
    objective: null,
    program: null,
    activity: null,
  };
  for (const level of LEVELS) texts[level] = path[level]?.text ?? null;
  return texts;
}
