import { Finding } from "@rata/domain/check/Rule";
import * as z from "zod";
import { Counts } from "#plan/core/plan.views";

/** Who accepted a note as it stands, when and why. */
export const Acceptance = z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() });
export type Acceptance = z.infer<typeof Acceptance>;

/** A note of the review with its acceptance, if any. */
export const Note = Finding.extend({ accepted: Acceptance.nullable() });
export type Note = z.infer<typeof Note>;

export const FindingList = z.object({ findings: z.array(Note), counts: Counts });
export type FindingList = z.infer<typeof FindingList>;

/** Names a note: the rule, where it stands, and the digest of the facts it rests on. */
export const FindingName = z.object({
  planId: z.uuid(),
  code: z.string().max(40),
  lineId: z.string().max(64).nullable(),
  digest: z.string().max(64),
});
export type FindingName = z.infer<typeof FindingName>;
