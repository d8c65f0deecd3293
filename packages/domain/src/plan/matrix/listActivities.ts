import type { Location } from "#region/Place";
import type { PlanNode } from "../Plan.ts";
import { listNodes } from "./listNodes.ts";
import type { PlanRow } from "./planRows.ts";

/** An activity with its first row, where its ceiling and source stand, and the places of all its rows. */
export interface PlanActivity {
  node: PlanNode;
  row: PlanRow;
  locations: readonly Location[];
}

/** The activities of the rows, each once, in printed order. Linear. */
export function listActivities(rows: readonly PlanRow[]): PlanActivity[] {
  return listNodes(rows, "activity").map(({ node, first, rows: own }) => ({
    node,
    row: first,
    locations: own.flatMap(({ line }) => line?.location ?? []),
  }));
}
