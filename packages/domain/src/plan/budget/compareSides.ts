import { type Rupiah, toRupiah } from "#number/Rupiah";
import type { PlanNode } from "../Plan.ts";
import { addAmounts, type BudgetAmount, knownOf, NONE, subtract, sumStated } from "./BudgetAmount.ts";
import type { BudgetRow, ComparedLine, ComparedNode, UnclearReason } from "./BudgetComparison.ts";
import { type BudgetNode, isRepeated, isSumOff } from "./BudgetTree.ts";
import { budgetNameKey } from "./budgetName.ts";
import type { Bound } from "./joinLinks.ts";
import type { PlanGroup } from "./planGroups.ts";

interface Surroundings {
  cover: ReadonlyMap<BudgetNode, BudgetAmount>;
  isSettable: (id: string) => boolean;
}

/** What is bound by links as a row: a pair where one group meets one code, else unclear with everything that it could be. */
export function compareBound(bound: Bound, { cover, isSettable }: Surroundings): BudgetRow {
  const { groups, nodes, links } = bound;
  const [group] = groups;
  const [node] = nodes;
  const counted = addAmounts(nodes.map((one) => cover.get(one) ?? NONE));
  const reason = findReason(bound);
  const sides = {
    ...compare(sumStated(groups), addAmounts(tops(nodes).map(({ amount }) => amount))),
    level: node?.level ?? "activity",
    nodes: groups.flatMap((one) => one.nodes.map(toComparedNode)),
    lines: nodes.map(toComparedLine),
    counted: { plan: countPlan(groups), budget: knownOf(counted) ?? ZERO },
    isSumOff: nodes.some(isSumOff),
    isUndecided: counted.kind === "undecided",
    basis: links.every(({ basis }) => basis === "code") ? ("code" as const) : ("name" as const),
  };
  if (reason !== null || group === undefined || node === undefined)
    return { ...NOTHING, ...sides, kind: "unclear", reason };
  const codeNodes = group.nodes.filter(({ id, code }) => code !== node.code && isSettable(id)).map(({ id }) => id);
  const canTakeCeiling =
    group.level === "activity" &&
    group.nodes.length === 1 &&
    sides.budget !== null &&
    sides.budget !== sides.plan &&
    group.nodes.every(({ id }) => isSettable(id));
  return {
    ...NOTHING,
    ...sides,
    kind: "matched",
    code: codeNodes.length === 0 ? null : node.code,
    codeNodes,
    isOtherName: node.name !== null && group.nodes.some(({ text }) => budgetNameKey(text) !== budgetNameKey(node.name)),
    canTakeCeiling,
  };
}

/** A code that the plan does not know. */
export function compareNode(node: BudgetNode, counted: BudgetAmount): BudgetRow {
  return {
    ...NOTHING,
    ...compare(null, node.amount),
    kind: "only-budget",
    level: node.level,
    lines: [toComparedLine(node)],
    counted: { plan: ZERO, budget: knownOf(counted) ?? ZERO },
    isSumOff: isSumOff(node),
    isUndecided: node.amount.kind === "undecided",
  };
}

/** What the budget does not know. */
export function compareGroup(group: PlanGroup): BudgetRow {
  return {
    ...NOTHING,
    ...compare(group.ceiling, NONE),
    kind: "only-plan",
    level: group.level,
    nodes: group.nodes.map(toComparedNode),
    counted: { plan: countPlan([group]), budget: ZERO },
  };
}

const ZERO = toRupiah(0);
const NOTHING = {
  basis: null,
  reason: null,
  nodes: [],
  lines: [],
  code: null,
  codeNodes: [],
  isOtherName: false,
  canTakeCeiling: false,
  isSumOff: false,
  isUndecided: false,
};

function findReason({ groups, nodes }: Bound): UnclearReason | null {
  if (tops(nodes).length < nodes.length) return "inside-another";
  if (nodes.length > 1) return "several-lines";
  if (groups.length > 1) return "several-activities";
  return nodes.some(isRepeated) ? "code-repeated" : null;
}

/** Those that are not part of another one's amount. */
function tops(nodes: readonly BudgetNode[]): BudgetNode[] {
  const inside = new Set(nodes);
  return nodes.filter((node) => node.level === "program" || node.parent === null || !inside.has(node.parent));
}

/** A programme's ceilings are counted where its activities are. */
function countPlan(groups: readonly PlanGroup[]): Rupiah {
  const activities = groups.filter(({ level }) => level === "activity");
  return sumStated(activities) ?? ZERO;
}

function compare(plan: Rupiah | null, amount: BudgetAmount): Pick<BudgetRow, "plan" | "budget" | "difference"> {
  const budget = knownOf(amount);
  return { plan, budget, difference: subtract(budget, plan) };
}

function toComparedNode({ id, text, code, ceiling }: PlanNode): ComparedNode {
  return { id, name: text, code, ceiling };
}

function toComparedLine(node: BudgetNode): ComparedLine {
  const [first] = node.lines;
  return {
    code: node.code,
    name: node.name,
    organisation: node.organisation,
    line: first?.line ?? null,
    sheet: first?.sheet ?? null,
    level: node.level,
    ceiling: knownOf(node.amount),
  };
}
