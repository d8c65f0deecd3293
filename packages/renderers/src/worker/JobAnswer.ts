import * as z from "zod";

/** What a process answers to a numbered job: what it made, or the reason why there is nothing. */
export const JobAnswer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), id: z.int(), made: z.unknown() }),
  z.object({ ok: z.literal(false), id: z.int(), reason: z.string() }),
]);
export type JobAnswer = z.infer<typeof JobAnswer>;
