import * as z from "zod";
import type { ProgramGroup } from "#plan/ProgramGroup";
import { isOpen, partOf, type PlanProgress, type PlanSteps } from "./PlanProgress.ts";

/** What somebody owes on the way of a plan: agencies submit, the secretariat verifies, coordinators endorse, leadership decides, the head records. */
export const DEADLINE_STEPS = ["submit", "verify", "endorse", "approve", "enact"] as const;
export const DeadlineStep = z.enum(DEADLINE_STEPS);
export type DeadlineStep = z.infer<typeof DeadlineStep>;

/** The last day of each step, as the secretariat set it; null where none is set. */
export const Deadlines = z.object({
  submit: z.iso.date().nullable(),
  verify: z.iso.date().nullable(),
  endorse: z.iso.date().nullable(),
  approve: z.iso.date().nullable(),
  enact: z.iso.date().nullable(),
});
export type Deadlines = z.infer<typeof Deadlines>;

export const NO_DEADLINES: Deadlines = { submit: null, verify: null, endorse: null, approve: null, enact: null };

/** A step that waits for somebody: an agency's rows, a group's summary, or the plan as a whole. */
export interface Owed {
  step: DeadlineStep;
  agency: string | null;
  group: ProgramGroup | null;
  /** The last day; null where none is set. */
  due: string | null;
  /** Days past the last day; negative before it, 0 on the day itself, null without one. */
  daysLate: number | null;
}

/** What the plan waits for on a day, and how late it is. `agencies` are those that have rows. */
export function listOwed(
  progress: PlanProgress,
  {
    steps,
    agencies,
    deadlines,
    today,
  }: { steps: PlanSteps; agencies: readonly string[]; deadlines: Deadlines; today: string },
): Owed[] {
  return findOpenSteps(progress, steps, agencies).map(({ step, agency = null, group = null }) => {
    const due = deadlines[step];
    return { step, agency, group, due, daysLate: due === null ? null : daysBetween(due, today) };
  });
}

/** The steps whose last day comes before that of a step before them. */
export function findDisorder(deadlines: Deadlines): DeadlineStep[] {
  let latest = "";
  return DEADLINE_STEPS.filter((step) => {
    const day = deadlines[step];
    if (day === null) return false;
    const isEarlier = day < latest;
    if (!isEarlier) latest = day;
    return isEarlier;
  });
}

interface OpenStep {
  step: DeadlineStep;
  agency?: string;
  group?: ProgramGroup;
}

function findOpenSteps(progress: PlanProgress, steps: PlanSteps, agencies: readonly string[]): OpenStep[] {
  if (isOpen(progress)) return agencies.length === 0 ? [] : findOpenParts(progress, agencies);
  if (progress.stage === "endorsing")
    return steps.endorsers
      .filter((group) => !progress.endorsed.includes(group))
      .map((group) => ({ step: "endorse", group }));
  if (progress.stage !== "deciding") return [];
  return [{ step: steps.hasDecision && !progress.isApproved ? "approve" : "enact" }];
}

/** Once every part is verified the secretariat still has to forward the plan. */
function findOpenParts(progress: PlanProgress, agencies: readonly string[]): OpenStep[] {
  const open = agencies.flatMap((agency): OpenStep[] => {
    const { state } = partOf(progress, agency);
    if (state === "verified") return [];
    return [{ step: state === "submitted" ? "verify" : "submit", agency }];
  });
  return open.length === 0 ? [{ step: "verify" }] : open;
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
