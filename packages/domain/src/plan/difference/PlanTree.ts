import { toCanonical } from "#canonical/canonical";
import { LINE_CONTENT, type LineContent, NODE_CONTENT } from "../fields.ts";
import type { Plan, PlanLine, PlanNode } from "../Plan.ts";
import { byPosition } from "../position.ts";

/** A node or line in its place; compared by identity, since nodes and lines may share an id. */
export type Child =
  | { kind: "node"; id: string; parent: string | null; position: string; record: PlanNode }
  | { kind: "line"; id: string; parent: string | null; position: string; record: PlanLine };
export type NodeChild = Extract<Child, { kind: "node" }>;
export type LineChild = Extract<Child, { kind: "line" }>;

/** A plan ready for comparison: children in printed order, and a number for each subtree that is equal where the content is equal. */
export interface PlanTree {
  children: ReadonlyMap<string | null, readonly Child[]>;
  /** Every child, parents before what stands below them. */
  all: readonly Child[];
  nodes: ReadonlyMap<string, NodeChild>;
  /** Equal for equal subtrees, in both plans that were planted with the same soil. */
  prints: ReadonlyMap<Child, number>;
  /** The cells of each line, made once: they are compared again and again. */
  cells: ReadonlyMap<Child, LineCells>;
}

/** Gives equal texts equal numbers; shared by the two plans that are compared. */
export class Soil {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Builds the tree of a plan. Linear but for sorting siblings. */
export function plantPlan(plan: Plan, soil: Soil): PlanTree {
  const children = new Map<string | null, Child[]>();
  const nodes = new Map<string, NodeChild>();
  const add = (child: Child) => {
    const siblings = children.get(child.parent);
    if (siblings === undefined) children.set(child.parent, [child]);
    else siblings.push(child);
  };
  for (const record of Object.values(plan.nodes)) {
    const child: NodeChild = { kind: "node", id: record.id, parent: record.parent, position: record.position, record };
    nodes.set(record.id, child);
    add(child);
  }
  for (const record of Object.values(plan.lines)) {
    add({ kind: "line", id: record.id, parent: record.node, position: record.position, record });
  }
  for (const siblings of children.values()) siblings.sort(byPosition);
  const all: Child[] = [];
  const tree = { children, all, nodes, prints: new Map<Child, number>(), cells: new Map<Child, LineCells>() };
  for (const child of children.get(null) ?? []) takeIn(tree, soil, child);
  return tree;
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

interface GrowingTree {
  children: ReadonlyMap<string | null, readonly Child[]>;
  all: Child[];
  prints: Map<Child, number>;
  cells: Map<Child, LineCells>;
}

function takeIn(tree: GrowingTree, soil: Soil, child: Child): number {
  tree.all.push(child);
  const print = soil.numberOf(child.kind === "line" ? lineText(tree, child) : nodeText(tree, soil, child));
  tree.prints.set(child, print);
  return print;
}

function lineText(tree: GrowingTree, line: LineChild): string {
  const cells = lineCells(line.record);
  tree.cells.set(line, cells);
  return `line ${JSON.stringify([...cells.values()])}`;
}

function nodeText(tree: GrowingTree, soil: Soil, node: NodeChild): string {
  const below = (tree.children.get(node.id) ?? []).map((child) => takeIn(tree, soil, child));
  return `${nodeKey(node.record)} ${below.join(" ")}`;
}
