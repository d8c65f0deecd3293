import type { Level } from "#plan/Level";
import { listNodes, type NodeRows } from "#plan/matrix/listNodes";
import type { PlanRow } from "#plan/matrix/planRows";
import { remember } from "./remember.ts";

/** The nodes of a level with their rows, listed once for all rules. */
export function groupByNode(rows: readonly PlanRow[], level: Level): readonly NodeRows[] {
  return VIEWS[level](rows);
}

/** Groups values by a key, in the order in which the keys first appear. Values without a key are left out. Linear. */
export function groupBy<V>(values: Iterable<V>, keyOf: (value: V) => string | null): Map<string, [V, ...V[]]> {
  const groups = new Map<string, [V, ...V[]]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

const VIEWS = {
  sector: remember((rows) => listNodes(rows, "sector")),
  policy: remember((rows) => listNodes(rows, "policy")),
  objective: remember((rows) => listNodes(rows, "objective")),
  program: remember((rows) => listNodes(rows, "program")),
  activity: remember((rows) => listNodes(rows, "activity")),
} as const satisfies Record<Level, (rows: readonly PlanRow[]) => readonly NodeRows[]>;
