import { depthOf } from "../Level.ts";
import { Matches, type Pair, pairByKey, type Sides } from "./Matches.ts";
import { LINE_CONTENT, type LineContent } from "../fields.ts";
import type { Child, NodeChild } from "../tree/ChildIndex.ts";
import { type ComparedPlan, nodeKey } from "./ComparedPlan.ts";

/**
 * Finds for each record that was read the record of the current plan that it is: first under equal parents what is equal or has
 * an equal name and ceiling, then equal subtrees anywhere (moved rows), then what changed in one place, then what most of its
 * children point to (renamed groups), at last what is alike. Linear but for sorting, so that ten thousand rows compare at once.
 */
export function matchPlans(current: ComparedPlan, read: ComparedPlan): Matches {
  const search: Search = { current, read, matches: new Matches() };
  matchUnder(search, { current: current.tree.children(null), read: read.tree.children(null) });
  matchMoved(search);
  matchNamed(search);
  matchRenamed(search);
  matchAlike(search);
  partStolen(search);
  return search.matches;
}

interface Search {
  current: ComparedPlan;
  read: ComparedPlan;
  matches: Matches;
}

/** What is equal below two matched parents, then what has the same name, ceiling and source, and below these again. */
function matchUnder(search: Search, sides: Sides): void {
  for (const pair of pairByKey(search.matches, sides, (child, side) => printOf(search, child, side)))
    matchBelowEqual(search, pair);
  for (const pair of pairByKey(search.matches, sides, ownKey)) matchUnder(search, below(search, pair));
}

function matchBelowEqual(search: Search, pair: Pair): void {
  const sides = below(search, pair);
  for (const inner of pairByKey(search.matches, sides, (child, side) => printOf(search, child, side)))
    matchBelowEqual(search, inner);
}

/** Equal subtrees under other parents; the largest first, so that a part is not torn out of a whole. */
function matchMoved(search: Search): void {
  const sizes = new Map<Child, number>();
  for (const child of search.read.all.toReversed()) {
    const inner = child.kind === "node" ? search.read.tree.children(child.id) : [];
    sizes.set(
      child,
      inner.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1),
    );
  }
  const open = search.read.all.filter((child) => search.matches.currentOf(child) === undefined);
  const largestFirst = open.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const sides = {
    current: search.current.all.filter((child) => search.matches.readOf(child) === undefined),
    read: largestFirst,
  };
  for (const pair of pairByKey(search.matches, sides, (child, side) => printOf(search, child, side)))
    matchBelowEqual(search, pair);
}

/** Below matched parents: the same name with another ceiling or source, and lines that differ in one cell only. */
function matchNamed(search: Search): void {
  for (const read of search.read.all) refine(search, read);
  refineSides(search, { current: search.current.tree.children(null), read: search.read.tree.children(null) });
}

function refine(search: Search, read: Child): void {
  const current = search.matches.currentOf(read);
  if (current !== undefined && read.kind === "node") refineSides(search, below(search, { current, read }));
}

function refineSides(search: Search, sides: Sides): void {
  if (!hasOpen(search, sides)) return;
  for (const pair of pairByKey(search.matches, sides, nameKey)) matchUnder(search, below(search, pair));
  if (!hasOpen(search, sides)) return;
  for (const cell of LINE_CONTENT)
    pairByKey(search.matches, sides, (child, side) => keyWithout(search, child, side, cell));
}

/** A node whose children went to one node of the same level is that node under a new name, when they are at least half of both. */
function matchRenamed(search: Search): void {
  const open = search.read.all.filter(
    (child): child is NodeChild => child.kind === "node" && search.matches.currentOf(child) === undefined,
  );
  for (const read of open.toSorted((a, b) => depthOf(b.record.level) - depthOf(a.record.level))) {
    const current = findElected(search, read);
    if (current === undefined) continue;
    search.matches.pair(current, read);
    matchUnder(search, below(search, { current, read }));
    refine(search, read);
  }
}

function findElected(search: Search, read: NodeChild): NodeChild | undefined {
  const inner = search.read.tree.children(read.id);
  const votes = new Map<NodeChild, number>();
  for (const child of inner) {
    const parent = search.current.nodes.get(search.matches.currentOf(child)?.parent ?? "");
    if (parent !== undefined && search.matches.isOpen(parent, read) && hasWeight(child, parent, read))
      votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const [elected, count] = best;
  const sizes = inner.length + search.current.tree.children(elected.id).length;
  return count * 4 >= sizes ? elected : undefined;
}

/** An equal line speaks for two activities of different names only when it says something and their ceilings are one. */
function hasWeight(child: Child, current: NodeChild, read: NodeChild): boolean {
  if (child.kind === "node") return true;
  const says = INDICATORS.some((cell) => child.record[cell] !== null) || child.record.target !== null;
  return says && current.record.ceiling === read.record.ceiling;
}

/** What is left below matched parents: names of mostly the same words, and lines that share an indicator or stand alone. */
function matchAlike(search: Search): void {
  const top = { current: search.current.tree.children(null), read: search.read.tree.children(null) };
  pairAlikeNodes(search, top);
  // In printed order parents come first, so that what is matched here is looked into when its turn comes.
  for (const read of search.read.all) {
    const current = search.matches.currentOf(read);
    if (current === undefined || read.kind === "line") continue;
    refine(search, read);
    const sides = below(search, { current, read });
    if (!hasOpen(search, sides)) continue;
    pairAlikeNodes(search, sides);
    for (const cell of INDICATORS)
      pairByKey(search.matches, sides, (child) => (child.kind === "line" ? child.record[cell] : null));
    pairLone(search, sides);
  }
}

const INDICATORS = ["activityIndicator", "programIndicator", "objectiveIndicator"] as const;
/** Beyond so many pairs of names only equal ones are looked for: else a wholly new plan would be compared word by word. */
const MOST_COMPARISONS = 2500;

function pairAlikeNodes(search: Search, sides: Sides): void {
  const { current, read } = openSides(search, sides, "node");
  if (current.length * read.length > MOST_COMPARISONS) return;
  const words = new Map([...current, ...read].map((child) => [child, wordsOf(child)]));
  for (const child of read) {
    const rated = current.map((other) => ({
      other,
      share: search.matches.isOpen(other, child) ? likeness(words, other, child) : 0,
    }));
    const [best] = rated.toSorted((a, b) => b.share - a.share);
    if (best === undefined || best.share < 0.5) continue;
    search.matches.pair(best.other, child);
    matchUnder(search, below(search, { current: best.other, read: child }));
  }
}

/** The share of words that two names have in common; equal ceilings make two activities alike whatever their names. */
function likeness(words: ReadonlyMap<Child, ReadonlySet<string>>, a: Child, b: Child): number {
  if (a.kind === "line" || b.kind === "line") return 0;
  if (a.record.ceiling !== null && a.record.ceiling === b.record.ceiling) return 1;
  const [own, others] = [words.get(a), words.get(b)];
  if (own === undefined || others === undefined || own.size + others.size === 0) return 0;
  const common = [...own].filter((word) => others.has(word)).length;
  return (2 * common) / (own.size + others.size);
}

function wordsOf(child: Child): ReadonlySet<string> {
  const text = child.kind === "node" ? child.record.text : null;
  return new Set(text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** One line left on either side of the same node is the same row with other cells. */
function pairLone(search: Search, sides: Sides): void {
  const { current, read } = openSides(search, sides, "line");
  const [first, only] = [current[0], read[0]];
  if (first !== undefined && only !== undefined && current.length === 1 && read.length === 1)
    search.matches.pair(first, only);
}

/**
 * A line, or a node without a name, that was found under a parent which the file does not have, was only equal by chance: taking
 * it would empty a row that is to stay.
 */
function partStolen(search: Search): void {
  for (const read of search.read.all) {
    const current = search.matches.currentOf(read);
    if (current === undefined || current.parent === null) continue;
    const parent = search.current.nodes.get(current.parent);
    const isNameless = current.kind === "line" || current.record.text === null;
    if (isNameless && parent !== undefined && search.matches.readOf(parent) === undefined) search.matches.part(read);
  }
}

function below(search: Search, { current, read }: Pair): Sides {
  const nothing: Sides = { current: [], read: [] };
  if (current.kind === "line" || read.kind === "line") return nothing;
  return { current: search.current.tree.children(current.id), read: search.read.tree.children(read.id) };
}

function openSides(search: Search, sides: Sides, kind: Child["kind"]): Sides {
  return {
    current: sides.current.filter((child) => child.kind === kind && search.matches.readOf(child) === undefined),
    read: sides.read.filter((child) => child.kind === kind && search.matches.currentOf(child) === undefined),
  };
}

function hasOpen(search: Search, sides: Sides): boolean {
  return (
    sides.read.some((child) => search.matches.currentOf(child) === undefined) &&
    sides.current.some((child) => search.matches.readOf(child) === undefined)
  );
}

function printOf(search: Search, child: Child, side: "current" | "read"): number {
  return search[side].prints.get(child) ?? -1;
}

function ownKey(child: Child): string | null {
  return child.kind === "node" ? nodeKey(child.record) : null;
}

function nameKey(child: Child): string | null {
  return child.kind === "node" && child.record.text !== null ? `${child.record.level} ${child.record.text}` : null;
}

/** A line's cells but one. */
function keyWithout(search: Search, child: Child, side: "current" | "read", left: LineContent): string | null {
  const cells = search[side].cells.get(child);
  return cells === undefined
    ? null
    : JSON.stringify(LINE_CONTENT.map((cell) => (cell === left ? null : cells.get(cell))));
}
