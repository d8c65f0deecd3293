import { listOwed, NO_DEADLINES, type Owed } from "#lifecycle/deadlines";
import type { PlanEvent } from "#lifecycle/PlanEvent";
import type { PlanProgress, PlanSteps } from "#lifecycle/PlanProgress";
import type { Occasion, OwedStep } from "./Occasion.ts";

interface Way {
  steps: PlanSteps;
  /** Those that have rows. */
  agencies: readonly string[];
}

/**
 * What an event on a plan's way is for others: a part that came back or was found right, and each step that waits for somebody only
 * since it happened.
 */
export function listOccasions(
  event: PlanEvent,
  { before, after }: { before: PlanProgress; after: PlanProgress },
  way: Way,
): Occasion[] {
  const known = new Set(stepsOf(before, way).map(keyOf));
  const fresh = stepsOf(after, way).filter((owed) => !known.has(keyOf(owed)));
  if (event.kind === "return") return [{ kind: "part-returned", agency: event.agency }];
  const waiting = fresh.map((owed): Occasion => ({ kind: "waits", owed }));
  return event.kind === "verify" ? [{ kind: "part-verified", agency: event.agency }, ...waiting] : waiting;
}

/** How many days before its end a step is pointed out. */
export const SOON = 3;

/** The steps whose last day is near or over, each as the occasion that it is. */
export function listDue(owed: readonly Owed[]): { occasion: Occasion & { owed: Owed }; topic: string }[] {
  return owed.flatMap((one) => {
    if (one.daysLate === null || one.daysLate < -SOON) return [];
    const kind = one.daysLate > 0 ? ("deadline-over" as const) : ("deadline-soon" as const);
    return [{ occasion: { kind, owed: one }, topic: `${kind}:${keyOf(one)}:${one.due ?? ""}` }];
  });
}

function stepsOf(progress: PlanProgress, { steps, agencies }: Way): Owed[] {
  return listOwed(progress, { steps, agencies, deadlines: NO_DEADLINES, today: "2000-01-01" });
}

/** Names a step of a plan. */
function keyOf({ step, agency, group }: OwedStep): string {
  return `${step}:${agency ?? group ?? ""}`;
}
