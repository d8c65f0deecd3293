import { Rupiah } from "@rata/domain/number/Rupiah";
import { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { Citation, PartState, PlanStage, PlanSteps, RowMark } from "@rata/domain/lifecycle/PlanProgress";
import { Deadlines, DeadlineStep } from "@rata/domain/lifecycle/deadlines";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as z from "zod";

/** The rows of one agency on their way. */
export const PartView = z.object({
  agencyId: z.string(),
  name: z.string(),
  shortName: z.string(),
  state: PartState,
  letter: Citation.nullable(),
  reason: z.string().nullable(),
  rows: z.int(),
  verified: z.int(),
  returned: z.int(),
  ceiling: Rupiah.nullable(),
});
export type PartView = z.infer<typeof PartView>;

/** Something that happened: who, when, what, and at which state of the rows. */
export const EventView = z.object({
  version: z.int(),
  head: z.int(),
  event: PlanEvent,
  agencyName: z.string().nullable(),
  actorName: z.string(),
  actorRole: z.string(),
  at: z.iso.datetime(),
});
export type EventView = z.infer<typeof EventView>;

/** What the plan waits for, with the name of whom it waits for where that is an agency. */
export const OwedView = z.object({
  step: DeadlineStep,
  agencyId: z.string().nullable(),
  agencyName: z.string().nullable(),
  group: ProgramGroup.nullable(),
  due: z.iso.date().nullable(),
  daysLate: z.int().nullable(),
});
export type OwedView = z.infer<typeof OwedView>;

/** Where a plan stands. `version` must come back with the next event, so that nobody decides on what they have not seen. */
export const LifecycleView = z.object({
  version: z.int(),
  stage: PlanStage,
  steps: PlanSteps,
  parts: z.array(PartView),
  /** Rows that no agency answers for. */
  unassigned: z.int(),
  endorsed: z.array(ProgramGroup),
  isApproved: z.boolean(),
  enactments: z.array(Citation),
  basis: Citation.nullable(),
  openMustFindings: z.int(),
  events: z.array(EventView),
  deadlines: Deadlines,
  owed: z.array(OwedView),
});
export type LifecycleView = z.infer<typeof LifecycleView>;

/** A submitted row as it is looked at one by one. */
export const PartRow = z.object({
  lineId: z.string(),
  program: z.string().nullable(),
  activity: z.string().nullable(),
  indicator: z.string().nullable(),
  location: z.string().nullable(),
  target: z.string().nullable(),
  ceiling: Rupiah.nullable(),
  funding: z.string().nullable(),
  notes: z.int(),
  mark: RowMark.nullable(),
});
export type PartRow = z.infer<typeof PartRow>;
