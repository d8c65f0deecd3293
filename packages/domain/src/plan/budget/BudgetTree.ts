import type { Rupiah } from "#number/Rupiah";
import { addAmounts, type BudgetAmount, knownOf, NONE, UNDECIDED } from "./BudgetAmount.ts";
import { BUDGET_LEVELS, type BudgetLevel, type BudgetLine } from "./BudgetLine.ts";
import { codesAbove } from "./budgetCode.ts";

/** A code of one agency's budget: its lines (none where only deeper ones tell of it, several where it is printed again). */
export interface BudgetNode {
  organisation: string | null;
  code: string;
  level: BudgetLevel;
  name: string | null;
  lines: readonly BudgetLine[];
  parent: BudgetNode | null;
  children: readonly BudgetNode[];
  /** What its own line states, or what those below come to. */
  amount: BudgetAmount;
  /** What those directly below come to. */
  below: BudgetAmount;
}

/**
 * Puts the lines of a budget under each other by their codes, whatever order they stand in. An amount that a line states holds; where
 * it states none, those below are added; where a code is printed twice with amounts, none is chosen. Linear but for sorting.
 */
export function buildBudgetTree(lines: readonly BudgetLine[]): BudgetTree {
  const nodes = new Map<string, GrowingNode>();
  for (const line of lines) addLine(nodes, line);
  for (const node of nodes.values()) addMissingAbove(nodes, node);
  const all = [...nodes.values()].toSorted(byCode);
  for (const node of all) attach(nodes, node);
  for (const node of all.toReversed()) weigh(node);
  return { all, roots: all.filter(({ parent }) => parent === null) };
}

export interface BudgetTree {
  /** Every node in the order of its code, parents before what stands below them. */
  all: readonly BudgetNode[];
  roots: readonly BudgetNode[];
}

/** How many codes a level has and what they come to; null where an amount is undecided or the sum too large. */
export interface LevelTotal {
  level: BudgetLevel;
  count: number;
  ceiling: Rupiah | null;
  isUndecided: boolean;
}

/** The sums of each level that the budget has. They are the same money seen from several heights and are never added up. */
export function totalsByLevel({ all }: BudgetTree): LevelTotal[] {
  return BUDGET_LEVELS.flatMap((level) => {
    const nodes = all.filter((node) => node.level === level);
    const sum = addAmounts(nodes.map(({ amount }) => amount));
    return nodes.length === 0
      ? []
      : [{ level, count: nodes.length, ceiling: knownOf(sum), isUndecided: sum.kind === "undecided" }];
  });
}

/** Whether a node states another amount than those below it come to. */
export function isSumOff({ amount, below }: BudgetNode): boolean {
  return amount.kind === "known" && below.kind === "known" && amount.rupiah !== below.rupiah;
}

/** Whether the code is printed more than once with an amount, so that none of them can be chosen. */
export function isRepeated({ lines }: Pick<BudgetNode, "lines">): boolean {
  return lines.filter(hasAmount).length > 1;
}

interface GrowingNode extends BudgetNode {
  lines: BudgetLine[];
  children: GrowingNode[];
  parent: GrowingNode | null;
}

function addLine(nodes: Map<string, GrowingNode>, line: BudgetLine): void {
  const node = put(nodes, line.organisation, line);
  // Its own words win over what deeper lines call it.
  if (line.name !== "" && node.lines.length === 0) node.name = line.name;
  node.lines.push(line);
  for (const { code, name } of line.above) {
    const above = codesAbove(line.code).find((candidate) => candidate.code === code);
    if (above === undefined) continue;
    const upper = put(nodes, line.organisation, above);
    if (upper.lines.length === 0) upper.name ??= name;
  }
}

/** A kegiatan and a program are known by any line below them; of what stands above them the file must tell itself. */
function addMissingAbove(nodes: Map<string, GrowingNode>, node: GrowingNode): void {
  for (const above of codesAbove(node.code))
    if (above.level === "activity" || above.level === "program") put(nodes, node.organisation, above);
}

function put(
  nodes: Map<string, GrowingNode>,
  organisation: string | null,
  { code, level }: { code: string; level: BudgetLevel },
): GrowingNode {
  const key = keyOf(organisation, code);
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const made: GrowingNode = {
    organisation,
    code,
    level,
    name: null,
    lines: [],
    parent: null,
    children: [],
    amount: NONE,
    below: NONE,
  };
  nodes.set(key, made);
  return made;
}

function attach(nodes: ReadonlyMap<string, GrowingNode>, node: GrowingNode): void {
  for (const { code } of codesAbove(node.code)) {
    const parent = nodes.get(keyOf(node.organisation, code));
    if (parent === undefined) continue;
    node.parent = parent;
    parent.children.push(node);
    return;
  }
}

/** Children first: their amounts are known when the parent asks. */
function weigh(node: GrowingNode): void {
  node.below = addAmounts(node.children.map(({ amount }) => amount));
  const [stated, again] = node.lines.filter(hasAmount);
  if (stated === undefined) node.amount = node.below;
  else if (again !== undefined || stated.isUnread || stated.ceiling === null) node.amount = UNDECIDED;
  else node.amount = { kind: "known", rupiah: stated.ceiling };
}

function hasAmount({ ceiling, isUnread }: BudgetLine): boolean {
  return ceiling !== null || isUnread;
}

function keyOf(organisation: string | null, code: string): string {
  return JSON.stringify([organisation, code]);
}

/** Parts of one code have the same widths everywhere but in the sub-activity, so that the order of letters is the order of codes. */
function byCode(a: BudgetNode, b: BudgetNode): number {
  return compare(a.organisation ?? "", b.organisation ?? "") || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
