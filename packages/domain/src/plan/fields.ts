import * as z from "zod";
import { Rupiah } from "#number/Rupiah";
import { Location } from "#region/Place";
import { CarriedColumn, type Column } from "./Column.ts";
import { defineFields, type FieldName, namesOf } from "./defineFields.ts";
import { Funding } from "./Funding.ts";
import { type Level, LEVELS } from "./Level.ts";
import { ProgramGroup } from "./ProgramGroup.ts";
import { Beneficiaries, GoalLinks, PriorityLinks } from "./RowLinks.ts";
import { Accumulation, CashPlan, QuarterTargets } from "./schedule/Schedule.ts";
import { SourceCells } from "./SourceCells.ts";
import { Strategy } from "./Strategy.ts";
import { Target } from "./Target.ts";

const text = z.string().nullable();

/** The fields of a node. Money and details sit on activities only. */
export const NODE_FIELDS = defineFields({
  parent: { value: text, role: "place" },
  position: { value: z.string(), role: "place" },
  text: { value: text, role: "content" },
  code: { value: text, role: "decided" },
  agency: { value: text, role: "owner" },
  group: { value: ProgramGroup.nullable(), role: "decided" },
  strategy: { value: Strategy.nullable(), role: "decided" },
  /** Rupiah of the plan's year. */
  ceiling: { value: Rupiah.nullable(), role: "money", column: "ceiling" },
  funding: { value: Funding.nullable(), role: "money", column: "fundingSources" },
  priorities: { value: PriorityLinks.nullable(), role: "link", since: 2 },
  goals: { value: GoalLinks.nullable(), role: "link", since: 2 },
  beneficiaries: { value: Beneficiaries.nullable(), role: "detail", since: 2 },
  accumulation: { value: Accumulation.nullable(), role: "schedule", since: 3 },
  quarterTargets: { value: QuarterTargets.nullable(), role: "schedule", since: 3 },
  cashPlan: { value: CashPlan.nullable(), role: "schedule", since: 3 },
});

/** The fields of a line. */
export const LINE_FIELDS = defineFields({
  node: { value: z.string(), role: "place" },
  position: { value: z.string(), role: "place" },
  number: { value: text, role: "content", column: "no" },
  objectiveIndicator: { value: text, role: "content", column: "objectiveIndicator" },
  programIndicator: { value: text, role: "content", column: "programIndicator" },
  activityIndicator: { value: text, role: "content", column: "activityIndicator" },
  location: { value: Location.nullable(), role: "content", column: "locations" },
  target: { value: Target.nullable(), role: "content", column: "target" },
  restated: { value: z.array(CarriedColumn), role: "print" },
  source: { value: SourceCells.nullable(), role: "origin" },
});

/** Changing these moves rows. A record is put under its parent before it gets its position there. */
export const PLACE_FIELDS = ["parent", "node", "position"] as const satisfies readonly (
  | FieldName<typeof NODE_FIELDS, "place">
  | FieldName<typeof LINE_FIELDS, "place">
)[];

/** What a file that is read again states of a node, and of a line. */
export const NODE_CONTENT = namesOf(NODE_FIELDS, "content", "money");
export const LINE_CONTENT = namesOf(LINE_FIELDS, "content");
export type NodeContent = (typeof NODE_CONTENT)[number];
export type LineContent = (typeof LINE_CONTENT)[number];

/** What an activity says beside the thirteen columns. */
export const DETAILS = namesOf(NODE_FIELDS, "link", "detail", "schedule");
export const SCHEDULE = namesOf(NODE_FIELDS, "schedule");

/** Where a column of the matrix is kept: in a line, or in the node of a level. */
export type CellHome =
  | { on: "line"; field: LineContent; level: "activity" }
  | { on: "node"; field: NodeContent; level: Level };

/** Where a column of the matrix is kept. The columns of the levels hold the texts of their nodes. */
export function homeOf(column: Column): CellHome {
  const ofLine = LINE_CONTENT.find((name) => LINE_FIELDS[name].column === column);
  if (ofLine !== undefined) return { on: "line", field: ofLine, level: "activity" };
  const money = namesOf(NODE_FIELDS, "money").find((name) => NODE_FIELDS[name].column === column);
  const level = LEVELS.find((name) => name === column) ?? "activity";
  return { on: "node", field: money ?? "text", level };
}
