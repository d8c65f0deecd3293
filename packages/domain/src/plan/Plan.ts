import * as z from "zod";
import { RegionCode } from "#region/Region";
import { namesOf, nothingOf, shapeOf } from "./defineFields.ts";
import { DETAILS, LINE_CONTENT, LINE_FIELDS, NODE_CONTENT, NODE_FIELDS } from "./fields.ts";
import { Level } from "./Level.ts";

/**
 * A node of the plan's tree. An activity is an occurrence: equal words with another ceiling are another activity, and the
 * ceiling sits on it once however many indicator rows it spans. `agency` holds for the node and everything below it.
 */
export const PlanNode = z.object({ id: z.string(), level: Level, ...shapeOf(NODE_FIELDS) });
export type PlanNode = z.infer<typeof PlanNode>;

/** A node that says nothing yet: everything but its place. */
export const EMPTY_NODE = nothingOf([...NODE_CONTENT, ...namesOf(NODE_FIELDS, "decided", "owner"), ...DETAILS]);

/**
 * A printed row of the matrix, under the deepest known node. `restated` names the columns whose text the row prints although
 * carrying down would give the same text back: officials write both ways, and printing must not lose which.
 */
export const PlanLine = z.object({ id: z.string(), ...shapeOf(LINE_FIELDS) });
export type PlanLine = z.infer<typeof PlanLine>;

/** A line that says nothing yet: everything but its place. */
export const EMPTY_LINE = { ...nothingOf([...LINE_CONTENT, "source"]), restated: [] };

/** A region's plan for a year. Nodes and lines are keyed by id; order among the children of a node is by `position`. */
export const Plan = z.object({
  id: z.string(),
  region: RegionCode,
  year: z.int().min(1945).max(2200),
  nodes: z.record(z.string(), PlanNode),
  lines: z.record(z.string(), PlanLine),
});
export type Plan = z.infer<typeof Plan>;

/** A plan with nothing in it yet. */
export function emptyPlan(id: string, region: RegionCode, year: number): Plan {
  return { id, region, year, nodes: {}, lines: {} };
}
