import type { Location } from "#region/Place";
import type { PlanNode } from "../Plan.ts";
import type { PlanRow } from "./planRows.ts";

/** An activity with its first row, where its ceiling and source stand, and the places of all its rows. */
export interface PlanActivity {
  node: PlanNode;
  row: PlanRow;
  locations: Location[];
}

/** The activities of the rows, each once, in printed order. Linear. */
export function listActivities(rows: readonly PlanRow[]): PlanActivity[] {
  const found = new Map<string, PlanActivity>();
  for (const row of rows) {
    const node = row.path.activity;
    if (node === null) continue;
    const activity = found.get(node.id) ?? { node, row, locations: [] };
    found.set(node.id, activity);
    const location = row.line?.location ?? null;
    if (location !== null) activity.locations.push(location);
  }
  return [...found.values()];
}
