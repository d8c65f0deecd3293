import type { BudgetLevel } from "./BudgetLine.ts";
import type { BudgetNode, BudgetTree } from "./BudgetTree.ts";
import { budgetNameKey } from "./budgetName.ts";
import type { PlanGroup, PlanGroups } from "./planGroups.ts";

/** That a group of the plan may be one of these codes of the budget, and what says so. Groups of one name share the list. */
export interface Link {
  group: PlanGroup;
  nodes: readonly BudgetNode[];
  basis: "code" | "name";
}

/**
 * Every link between plan and budget: by code where the budget has the group's code, else by name at the same level. What several
 * of one name could be is narrowed by the programme where that is certain; what stays several is left several. Linear.
 */
export function findLinks(groups: PlanGroups, tree: BudgetTree): Link[] {
  const index = indexTree(tree);
  const programs = groups.programs.flatMap((group) => findLink(group, index, PROGRAM, null) ?? []);
  const certain = certainPrograms(programs);
  const activities = groups.activities.flatMap((group) => {
    const program = group.program === null ? undefined : certain.get(group.program);
    return findLink(group, index, ACTIVITY, program ?? null) ?? [];
  });
  return [...programs, ...activities];
}

const PROGRAM: readonly BudgetLevel[] = ["program"];
/** What a plan calls an activity is a kegiatan, or a sub kegiatan where no kegiatan has its name. */
const ACTIVITY: readonly BudgetLevel[] = ["activity", "subActivity"];

interface TreeIndex {
  byCode: ReadonlyMap<string, readonly BudgetNode[]>;
  byName: ReadonlyMap<string, readonly BudgetNode[]>;
  /** By name under one programme of one organisation. */
  byPlace: ReadonlyMap<string, readonly BudgetNode[]>;
}

function indexTree({ all }: BudgetTree): TreeIndex {
  const [byCode, byName, byPlace] = [new Map(), new Map(), new Map()];
  for (const node of all) {
    const name = budgetNameKey(node.name);
    put(byCode, `${node.level} ${node.code}`, node);
    if (name === null) continue;
    put(byName, `${node.level} ${name}`, node);
    put(byPlace, placeOf(node.level, name, programOf(node)), node);
  }
  return { byCode, byName, byPlace };
}

function put(map: Map<string, BudgetNode[]>, key: string, node: BudgetNode): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [node]);
  else known.push(node);
}

/** By code at whichever of the levels it stands; by name at the first level that has the name. */
function findLink(
  group: PlanGroup,
  { byCode, byName, byPlace }: TreeIndex,
  levels: readonly BudgetLevel[],
  program: BudgetNode | null,
): Link | null {
  const coded = firstOf(levels, (level) => byCode.get(`${level} ${group.code}`));
  if (coded !== null) return { group, nodes: coded, basis: "code" };
  const name = budgetNameKey(group.name);
  if (name === null) return null;
  const named = firstOf(levels, (level) => byName.get(`${level} ${name}`));
  if (named === null) return null;
  const inside = program === null ? null : firstOf(levels, (level) => byPlace.get(placeOf(level, name, program)));
  return { group, nodes: inside?.length === 1 ? inside : named, basis: "name" };
}

function firstOf(
  levels: readonly BudgetLevel[],
  find: (level: BudgetLevel) => readonly BudgetNode[] | undefined,
): readonly BudgetNode[] | null {
  return levels.map(find).find((nodes) => nodes !== undefined) ?? null;
}

/** Programmes with exactly one partner on both sides. */
function certainPrograms(links: readonly Link[]): ReadonlyMap<PlanGroup, BudgetNode> {
  const partners = new Map<BudgetNode, number>();
  for (const { nodes } of links) {
    const [node] = nodes;
    if (node !== undefined) partners.set(node, (partners.get(node) ?? 0) + 1);
  }
  return new Map(
    links.flatMap(({ group, nodes: [node, other] }) =>
      node !== undefined && other === undefined && partners.get(node) === 1 ? [[group, node] as const] : [],
    ),
  );
}

function placeOf(level: BudgetLevel, name: string, program: BudgetNode): string {
  return JSON.stringify([level, name, program.organisation, program.code]);
}

function programOf(node: BudgetNode): BudgetNode {
  return node.level === "program" || node.parent === null ? node : programOf(node.parent);
}
