import { type Actor, belongsTo } from "#access/access";
import type { PlanEvent } from "./PlanEvent.ts";
import {
  isOpen,
  NEW_PART,
  type PartProgress,
  partOf,
  type PlanProgress,
  type PlanStage,
  type PlanSteps,
} from "./PlanProgress.ts";

/** Why an event can't happen now. Whether the person may do such a thing at all is asked before, by permission. */
export type EventRefusal =
  | "wrong-stage"
  | "wrong-state"
  | "own-agency"
  | "no-rows"
  | "unknown-row"
  | "reason-needed"
  | "rows-unmarked"
  | "rows-returned"
  | "parts-open"
  | "already-endorsed"
  | "not-endorser"
  | "not-approved"
  | "notes-open";

/** What the machine has to know beyond the progress itself. */
export interface EventFacts {
  actor: Pick<Actor, "agency" | "group" | "acting">;
  steps: PlanSteps;
  /** Lines of each agency that has any. */
  lines: Readonly<Record<string, readonly string[]>>;
  /** Notes that must be mended and that nobody has accepted. */
  openMustFindings: number;
}

export type Advanced = { ok: true; progress: PlanProgress } | { ok: false; refusal: EventRefusal };

/**
 * Lets an event happen to a plan, or says why it can't. Whoever belongs to an agency verifies and returns nothing of it; a plan is
 * enacted only when no note is left that must be mended; a submission that comes again is verified anew.
 */
export function advance(progress: PlanProgress, event: PlanEvent, facts: EventFacts): Advanced {
  switch (event.kind) {
    case "submit":
    case "withdraw":
      return changePart(progress, event, facts);
    case "mark":
    case "verify":
    case "return":
      return belongsTo(facts.actor, event.agency) ? refuse("own-agency") : changePart(progress, event, facts);
    case "forward":
      return forward(progress, facts);
    case "endorse":
      return endorse(progress, event.group, facts);
    case "approve":
      return at(progress, ["deciding"], (now) => ({ ...now, isApproved: true }));
    case "send-back":
      return at(progress, ["endorsing", "deciding"], (now) => reopened(now));
    case "enact":
      return enact(progress, event.instrument, facts);
    case "amend":
      return at(progress, ["enacted"], (now) => ({ ...now, stage: "amending", basis: event.basis, parts: {} }));
    case "close":
      return at(progress, ["enacted"], (now) => ({ ...now, stage: "closed" }));
  }
}

type PartEvent = Extract<PlanEvent, { agency: string }>;

function changePart(progress: PlanProgress, event: PartEvent, facts: EventFacts): Advanced {
  if (!isOpen(progress)) return refuse("wrong-stage");
  const part = partOf(progress, event.agency);
  const next = nextPart(part, event, linesOf(facts, event.agency));
  if (typeof next === "string") return refuse(next);
  return { ok: true, progress: { ...progress, parts: { ...progress.parts, [event.agency]: next } } };
}

function nextPart(part: PartProgress, event: PartEvent, lines: readonly string[]): PartProgress | EventRefusal {
  switch (event.kind) {
    case "submit":
      if (part.state !== "writing" && part.state !== "returned") return "wrong-state";
      return lines.length === 0 ? "no-rows" : { ...NEW_PART, state: "submitted", letter: event.letter };
    case "withdraw":
      return part.state === "submitted" ? { ...part, state: "writing", marks: {} } : "wrong-state";
    case "mark":
      return markRow(part, event, lines);
    case "verify":
      if (part.state !== "submitted") return "wrong-state";
      return findUnverified(part, lines) ?? { ...part, state: "verified" };
    case "return":
      if (part.state !== "submitted" && part.state !== "verified") return "wrong-state";
      return { ...part, state: "returned", reason: event.reason };
  }
}

function markRow(
  part: PartProgress,
  { line, isVerified, reason }: Extract<PlanEvent, { kind: "mark" }>,
  lines: readonly string[],
): PartProgress | EventRefusal {
  if (part.state !== "submitted") return "wrong-state";
  if (!lines.includes(line)) return "unknown-row";
  if (!isVerified && (reason === null || reason === "")) return "reason-needed";
  return { ...part, marks: { ...part.marks, [line]: { isVerified, reason: isVerified ? null : reason } } };
}

function findUnverified({ marks }: PartProgress, lines: readonly string[]): EventRefusal | null {
  if (lines.some((line) => Object.hasOwn(marks, line) && marks[line]?.isVerified === false)) return "rows-returned";
  return lines.every((line) => Object.hasOwn(marks, line)) ? null : "rows-unmarked";
}

function forward(progress: PlanProgress, { lines, steps }: EventFacts): Advanced {
  if (!isOpen(progress)) return refuse("wrong-stage");
  const agencies = Object.entries(lines).flatMap(([agency, own]) => (own.length > 0 ? [agency] : []));
  if (agencies.length === 0) return refuse("no-rows");
  if (agencies.some((agency) => partOf(progress, agency).state !== "verified")) return refuse("parts-open");
  const stage: PlanStage = steps.endorsers.length > 0 ? "endorsing" : "deciding";
  return { ok: true, progress: { ...progress, stage, endorsed: [], isApproved: false } };
}

function endorse(
  progress: PlanProgress,
  group: PlanProgress["endorsed"][number],
  { steps, actor }: EventFacts,
): Advanced {
  if (progress.stage !== "endorsing") return refuse("wrong-stage");
  if (!steps.endorsers.includes(group) || actor.group !== group) return refuse("not-endorser");
  if (progress.endorsed.includes(group)) return refuse("already-endorsed");
  const endorsed = [...progress.endorsed, group];
  const isDone = steps.endorsers.every((one) => endorsed.includes(one));
  return { ok: true, progress: { ...progress, endorsed, stage: isDone ? "deciding" : "endorsing" } };
}

function enact(progress: PlanProgress, instrument: PlanProgress["enactments"][number], facts: EventFacts): Advanced {
  if (progress.stage !== "deciding") return refuse("wrong-stage");
  if (facts.steps.hasDecision && !progress.isApproved) return refuse("not-approved");
  if (facts.openMustFindings > 0) return refuse("notes-open");
  const enactments = [...progress.enactments, instrument];
  return { ok: true, progress: { ...progress, stage: "enacted", enactments, basis: null } };
}

function linesOf({ lines }: EventFacts, agency: string): readonly string[] {
  return (Object.hasOwn(lines, agency) ? lines[agency] : undefined) ?? [];
}

/** Back to where rows may change: to the amendment when the plan was enacted before. What was verified stays so until it is returned. */
function reopened(progress: PlanProgress): PlanProgress {
  const stage: PlanStage = progress.basis === null ? "gathering" : "amending";
  return { ...progress, stage, endorsed: [], isApproved: false };
}

function at(
  progress: PlanProgress,
  stages: readonly PlanStage[],
  change: (progress: PlanProgress) => PlanProgress,
): Advanced {
  return stages.includes(progress.stage) ? { ok: true, progress: change(progress) } : refuse("wrong-stage");
}

function refuse(refusal: EventRefusal): Advanced {
  return { ok: false, refusal };
}
