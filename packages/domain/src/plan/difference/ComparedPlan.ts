import { toCanonical } from "#canonical/canonical";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import type { Child, LineChild, NodeChild } from "../tree/ChildIndex.ts";
import { PlanTree } from "../tree/PlanTree.ts";

/** One side of a comparison: its tree, and a number for each subtree that is equal where the content is equal. */
export interface ComparedPlan {
  tree: PlanTree;
  /** Every child, parents before what stands below them. */
  all: readonly Child[];
  nodes: ReadonlyMap<string, NodeChild>;
  /** Equal for equal subtrees, in both plans that were numbered together. */
  prints: ReadonlyMap<Child, number>;
  /** The cells of each line, made once: they are compared again and again. */
  cells: ReadonlyMap<Child, LineCells>;
}

/** Makes two plans ready for comparison. Linear but for sorting siblings. */
export function toCompared(current: Plan, read: Plan): { current: ComparedPlan; read: ComparedPlan } {
  const numbers = new Map<string, number>();
  return { current: compare(current, numbers), read: compare(read, numbers) };
}

/** What a person sees of a node itself. Agency, code, group and strategy are decided in the app and no part of it. */
export function nodeKey({ level, text, ceiling, funding }: PlanNode): string {
  return JSON.stringify([level, text, ceiling, toCanonical(funding)]);
}

/** The cells of a line. The owner of a target is decided in the app; source cells and restated columns are no content. */
function lineCells(line: PlanLine): LineCells {
  const { number, objectiveIndicator, programIndicator, activityIndicator, location, target } = line;
  return {
    number,
    objectiveIndicator,
    programIndicator,
    activityIndicator,
    location: location === null ? null : toCanonical(location),
    target: target === null ? null : toCanonical({ ...target, owner: null }),
  };
}
export const LINE_CELLS = [
  "number",
  "objectiveIndicator",
  "programIndicator",
  "activityIndicator",
  "location",
  "target",
] as const;
export type LineCell = (typeof LINE_CELLS)[number];
export type LineCells = Readonly<Record<LineCell, string | null>>;

function compare(plan: Plan, numbers: Map<string, number>): ComparedPlan {
  const tree = new PlanTree(plan);
  const all = tree.list();
  const cells = new Map<Child, LineCells>();
  const prints = new Map<Child, number>();
  // From the end: what stands below a node has its number before the node.
  for (const child of all.toReversed()) {
    const text = child.kind === "line" ? lineText(cells, child) : nodeText(tree, prints, child);
    const print = numbers.get(text) ?? numbers.size;
    numbers.set(text, print);
    prints.set(child, print);
  }
  const nodes = all.flatMap((child) => (child.kind === "node" ? [[child.id, child] as const] : []));
  return { tree, all, nodes: new Map(nodes), prints, cells };
}

function lineText(cells: Map<Child, LineCells>, line: LineChild): string {
  const own = lineCells(line.record);
  cells.set(line, own);
  return `line ${JSON.stringify(own)}`;
}

function nodeText(tree: PlanTree, prints: ReadonlyMap<Child, number>, node: NodeChild): string {
  return `${nodeKey(node.record)} ${tree
    .children(node.id)
    .map((child) => prints.get(child))
    .join(" ")}`;
}
