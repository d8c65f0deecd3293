import type { Rupiah } from "#number/Rupiah";
import type { Plan, PlanNode } from "../Plan.ts";
import { rowsOf } from "../matrix/planRows.ts";
import { PlanTree } from "../tree/PlanTree.ts";
import { sumStated } from "./BudgetAmount.ts";
import { codeOf, groupMembers } from "./groupMembers.ts";

/**
 * One programme or activity of the plan with all its occurrences: the same words under the same programme, or the same code. A budget
 * names it once, so that the ceilings of its occurrences together stand against the one of the budget.
 */
export interface PlanGroup {
  level: "program" | "activity";
  nodes: readonly PlanNode[];
  name: string | null;
  /** Its code where it has one that can be read. */
  code: string | null;
  program: PlanGroup | null;
  /** What its activities are set aside together; null where none has a ceiling. */
  ceiling: Rupiah | null;
}

export interface PlanGroups {
  programs: readonly PlanGroup[];
  activities: readonly PlanGroup[];
  /** Whether a node's code may be set: with an agency chosen only where the node is its own with everything below. */
  isSettable: (id: string) => boolean;
}

/** Gathers the programmes and activities of a plan, or of one agency's part of it, in the plan's order. Linear. */
export function gatherPlan(plan: Plan, agency: string | null): PlanGroups {
  const tree = new PlanTree(plan);
  const found = findNodes(tree, (id) => agency === null || tree.agencyOf(id) === agency);
  const programs = gatherPrograms(found);
  const owners = new Map(programs.flatMap((program) => program.nodes.map(({ id }) => [id, program] as const)));
  const programAbove = (id: string) => owners.get(found.above.get(id) ?? "") ?? null;
  const members = found.activities.map((node) => ({ node, under: programAbove(node.id)?.nodes[0]?.id ?? null }));
  const activities = groupMembers(members).map((group) => {
    const nodes = group.map(({ node }) => node);
    const program = nodes.map(({ id }) => programAbove(id)).find((above) => above !== null) ?? null;
    return toGroup(nodes, { level: "activity", program, ceiling: sumStated(nodes) });
  });
  return { programs, activities, isSettable: (id) => agency === null || tree.isOwn(id, agency) };
}

function gatherPrograms({ programs, activities, above }: FoundNodes): PlanGroup[] {
  const under = Map.groupBy(activities, ({ id }) => above.get(id));
  return groupMembers(programs.map((node) => ({ node, under: null }))).map((group) => {
    const nodes = group.map(({ node }) => node);
    const ceiling = sumStated(nodes.flatMap(({ id }) => under.get(id) ?? []));
    return toGroup(nodes, { level: "program", program: null, ceiling });
  });
}

function toGroup(nodes: PlanNode[], rest: Pick<PlanGroup, "level" | "program" | "ceiling">): PlanGroup {
  return {
    ...rest,
    nodes,
    name: nodes.find(({ text }) => text !== null)?.text ?? null,
    code: nodes.map(codeOf).find((code) => code !== null) ?? null,
  };
}

interface FoundNodes {
  programs: PlanNode[];
  activities: PlanNode[];
  /** The programme above each activity. */
  above: ReadonlyMap<string, string>;
}

function findNodes(tree: PlanTree, isInside: (id: string) => boolean): FoundNodes {
  const programs = new Map<string, PlanNode>();
  const activities = new Map<string, PlanNode>();
  const above = new Map<string, string>();
  for (const { path } of rowsOf(tree)) {
    const { program, activity } = path;
    if (!isInside((activity ?? program)?.id ?? "")) continue;
    if (program !== null) programs.set(program.id, program);
    if (activity !== null) activities.set(activity.id, activity);
    if (program !== null && activity !== null) above.set(activity.id, program.id);
  }
  return { programs: [...programs.values()], activities: [...activities.values()], above };
}
