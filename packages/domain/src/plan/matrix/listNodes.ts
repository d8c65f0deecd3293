import type { Level } from "../Level.ts";
import type { PlanNode } from "../Plan.ts";
import type { PlanRow } from "./planRows.ts";

/** A node of the tree with the rows printed under it, in order. An activity prints its ceiling and source on the first. */
export interface NodeRows {
  node: PlanNode;
  first: PlanRow;
  rows: readonly PlanRow[];
}

/** The nodes of a level in printed order, each with its rows. A node without lines is printed too, so none is missed. Linear. */
export function listNodes(rows: readonly PlanRow[], level: Level): NodeRows[] {
  return [...Map.groupBy(rows, ({ path }) => path[level])].flatMap(([node, own]) => {
    const [first] = own;
    return node === null || first === undefined ? [] : [{ node, first, rows: own }];
  });
}
