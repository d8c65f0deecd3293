import { toCanonical } from "#canonical/canonical";
import { LINE_CONTENT, type LineContent, NODE_CONTENT } from "../fields.ts";
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

/** What a person sees of a node itself. What is decided in the app is no part of it. */
export function nodeKey(node: PlanNode): string {
  return JSON.stringify([node.level, ...NODE_CONTENT.map((name) => toKey(node[name]))]);
}

/** The cells of a line. The owner of a target is decided in the app; source cells and restated columns are no content. */
function lineCells(line: PlanLine): LineCells {
  const target = line.target === null ? null : { ...line.target, owner: null };
  return new Map(LINE_CONTENT.map((name) => [name, toKey(name === "target" ? target : line[name])]));
}
export type LineCells = ReadonlyMap<LineContent, string | number | null>;

function toKey(value: object | string | number | null): string | number | null {
  return typeof value === "object" && value !== null ? toCanonical(value) : value;
}

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
  return `line ${JSON.stringify([...own.values()])}`;
}

function nodeText(tree: PlanTree, prints: ReadonlyMap<Child, number>, node: NodeChild): string {
  return `${nodeKey(node.record)} ${tree
    .children(node.id)
    .map((child) => prints.get(child))
    .join(" ")}`;
}
