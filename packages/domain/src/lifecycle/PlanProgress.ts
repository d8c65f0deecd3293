import * as z from "zod";
import { ProgramGroup } from "#plan/ProgramGroup";
import type { WritingState } from "#plan/sheet/SheetRights";

/**
 * Where a plan stands: agencies write and the secretariat verifies, coordinators endorse, leadership decides; then it is enacted,
 * may be amended, and is closed after its year. Which of the stages before enactment a government uses is a part of its steps.
 */
export const PLAN_STAGES = ["gathering", "endorsing", "deciding", "enacted", "amending", "closed"] as const;
export const PlanStage = z.enum(PLAN_STAGES);
export type PlanStage = z.infer<typeof PlanStage>;

/** Where the rows of one agency stand while they are gathered. */
export const PART_STATES = ["writing", "submitted", "returned", "verified"] as const;
export const PartState = z.enum(PART_STATES);
export type PartState = z.infer<typeof PartState>;

/** A letter or decree as it is cited. Nothing is decided by it here: the act itself happens elsewhere. */
export const Citation = z.object({
  kind: z.string().trim().min(1, "empty").max(100, "too-long"),
  number: z.string().trim().max(100, "too-long"),
  date: z.iso.date().nullable(),
});
export type Citation = z.infer<typeof Citation>;

/** What the secretariat said of one row of a submitted part. */
export const RowMark = z.object({ isVerified: z.boolean(), reason: z.string().nullable() });
export type RowMark = z.infer<typeof RowMark>;

export const PartProgress = z.object({
  state: PartState,
  /** The covering letter of the latest submission. */
  letter: Citation.nullable(),
  /** Why it was returned last. */
  reason: z.string().nullable(),
  /** By line. Gone when the part is submitted anew. */
  marks: z.record(z.string(), RowMark),
});
export type PartProgress = z.infer<typeof PartProgress>;

export const PlanProgress = z.object({
  stage: PlanStage,
  /** By agency; an agency that is not named writes. */
  parts: z.record(z.string(), PartProgress),
  /** Groups whose coordinator has endorsed the summary that is on its way. */
  endorsed: z.array(ProgramGroup),
  isApproved: z.boolean(),
  /** The instrument by which the plan was set, and those that set it anew after an amendment. */
  enactments: z.array(Citation),
  /** On what the amendment rests that is under way. */
  basis: Citation.nullable(),
  /** The ceilings of the latest stage of the budget are whole: they change again only by the document of a stage that is recorded anew. */
  areCeilingsClosed: z.boolean().default(false),
});
export type PlanProgress = z.infer<typeof PlanProgress>;

/** The steps of a government between gathering and enactment; an edition names them, an instance may leave some out. */
export const PlanSteps = z.object({
  /** Groups whose coordinators endorse; none: the stage is left out. */
  endorsers: z.array(ProgramGroup),
  /** Whether leadership approves in the app before the enactment is recorded. */
  hasDecision: z.boolean(),
});
export type PlanSteps = z.infer<typeof PlanSteps>;

/** A plan in which nobody has submitted anything. */
export const NEW_PROGRESS: PlanProgress = {
  stage: "gathering",
  parts: {},
  endorsed: [],
  isApproved: false,
  enactments: [],
  basis: null,
  areCeilingsClosed: false,
};

export const NEW_PART: PartProgress = { state: "writing", letter: null, reason: null, marks: {} };

export function partOf({ parts }: PlanProgress, agency: string): PartProgress {
  return (Object.hasOwn(parts, agency) ? parts[agency] : undefined) ?? NEW_PART;
}

/** Whether rows may change at all in this stage. */
export function isOpen({ stage }: Pick<PlanProgress, "stage">): boolean {
  return stage === "gathering" || stage === "amending";
}

/** Whether the rows of an agency stay as they were submitted, until they are returned. Rows of nobody are never held. */
export function isHeld(progress: PlanProgress, agency: string | null): boolean {
  if (agency === null) return false;
  const { state } = partOf(progress, agency);
  return state === "submitted" || state === "verified";
}

/** Which writing the state of a plan allows, for every writer. */
export function toWritingState(progress: PlanProgress): WritingState {
  return {
    isOpen: isOpen(progress),
    areCeilingsClosed: progress.areCeilingsClosed,
    isHeld: (agency) => isHeld(progress, agency),
  };
}
