import type { CarriedColumn } from "../Column.ts";
import type { Rupiah } from "#number/Rupiah";
import type { Funding } from "../Funding.ts";
import { LEVELS, type Level } from "../Level.ts";
import { type CarriedValues, NOTHING_ABOVE } from "./MatrixRow.ts";
import type { PlanLine, PlanNode } from "../Plan.ts";
import { type RowDetails, toRowDetails } from "../RowDetails.ts";
import { PlanTree, type PlanRecords } from "../tree/PlanTree.ts";
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
export function planRows(plan: PlanRecords): PlanRow[] {
  return rowsOf(new PlanTree(plan));
}

export function rowsOf(tree: PlanTree): PlanRow[] {
  const rows: PlanRow[] = [];
  for (const child of tree.children(null)) if (child.kind === "node") addBranch(rows, tree, [child.record]);
  return rows;
}

function addBranch(rows: PlanRow[], tree: PlanTree, branch: readonly PlanNode[]): void {
  const node = branch.at(-1);
  if (node === undefined) return;
  const below = tree.children(node.id);
  if (below.length === 0) rows.push(toRow(rows.at(-1), branch, node, null, true));
  for (const [index, child] of below.entries()) {
    if (child.kind === "node") addBranch(rows, tree, [...branch, child.record]);
    else rows.push(toRow(rows.at(-1), branch, node, child.record, index === 0));
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
