import * as z from "zod";
import { Rupiah } from "#number/Rupiah";
import { Location } from "#region/Place";
import { RegionCode } from "#region/Region";
import { CarriedColumn } from "./Column.ts";
import { Funding } from "./Funding.ts";
import { Level } from "./Level.ts";
import { ProgramGroup } from "./ProgramGroup.ts";
import { Beneficiaries, GoalLinks, PriorityLinks } from "./RowLinks.ts";
import { Target } from "./Target.ts";

/** A strategy of Inpres 4/2022 and 8/2025. */
export const Strategy = z.enum(["reduce-burden", "raise-income", "reduce-pockets"]);
export type Strategy = z.infer<typeof Strategy>;

/**
 * A node of the plan's tree. An activity is an occurrence: equal words with another ceiling are another activity, and the
 * ceiling sits on it once however many indicator rows it spans. `agency` holds for the node and everything below it.
 */
export const PlanNode = z.object({
  id: z.string(),
  level: Level,
  parent: z.string().nullable(),
  position: z.string(),
  text: z.string().nullable(),
  code: z.string().nullable(),
  agency: z.string().nullable(),
  group: ProgramGroup.nullable(),
  strategy: Strategy.nullable(),
  /** Rupiah of the plan's year; on activities only. */
  ceiling: Rupiah.nullable(),
  funding: Funding.nullable(),
  // Nodes of the log from before these were there say nothing of them. On activities only.
  priorities: PriorityLinks.nullable().default(null),
  goals: GoalLinks.nullable().default(null),
  beneficiaries: Beneficiaries.nullable().default(null),
});
export type PlanNode = z.infer<typeof PlanNode>;

/** A node that says nothing yet: everything but its place. */
export const EMPTY_NODE = {
  text: null,
  code: null,
  agency: null,
  group: null,
  strategy: null,
  ceiling: null,
  funding: null,
  priorities: null,
  goals: null,
  beneficiaries: null,
} as const satisfies Partial<PlanNode>;

/** The cells that a line was read from, exactly as they stood, in the order of the thirteen columns. */
export const SourceCells = z.object({
  line: z.int(),
  sheet: z.string().nullable(),
  cells: z.array(z.string()),
  continuations: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  extra: z.record(z.string(), z.string()),
});
export type SourceCells = z.infer<typeof SourceCells>;

/**
 * A printed row of the matrix, under the deepest known node. `restated` names the columns whose text the row prints although
 * carrying down would give the same text back: officials write both ways, and printing must not lose which.
 */
export const PlanLine = z.object({
  id: z.string(),
  node: z.string(),
  position: z.string(),
  number: z.string().nullable(),
  objectiveIndicator: z.string().nullable(),
  programIndicator: z.string().nullable(),
  activityIndicator: z.string().nullable(),
  location: Location.nullable(),
  target: Target.nullable(),
  restated: z.array(CarriedColumn),
  source: SourceCells.nullable(),
});
export type PlanLine = z.infer<typeof PlanLine>;

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
