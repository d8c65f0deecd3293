import * as z from "zod";
import { ProgramGroup } from "#plan/ProgramGroup";
import { Citation } from "./PlanProgress.ts";

/** Why a part or a plan goes back; everybody who sees the way of the plan reads it. */
export const EventReason = z.string().trim().min(10, "reason-too-short").max(2000, "too-long");
const agency = z.string();

/** What can happen to a plan on its way. Events of a part name its agency. */
export const PlanEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("submit"), agency, letter: Citation.nullable() }),
  z.object({ kind: z.literal("withdraw"), agency }),
  z.object({
    kind: z.literal("mark"),
    agency,
    line: z.string(),
    isVerified: z.boolean(),
    reason: z.string().trim().max(2000, "too-long").nullable(),
  }),
  z.object({ kind: z.literal("verify"), agency }),
  z.object({ kind: z.literal("return"), agency, reason: EventReason }),
  z.object({ kind: z.literal("forward") }),
  z.object({ kind: z.literal("endorse"), group: ProgramGroup }),
  z.object({ kind: z.literal("approve") }),
  z.object({ kind: z.literal("send-back"), reason: EventReason }),
  z.object({ kind: z.literal("enact"), instrument: Citation }),
  z.object({ kind: z.literal("amend"), basis: Citation }),
  z.object({ kind: z.literal("close") }),
]);
export type PlanEvent = z.infer<typeof PlanEvent>;
