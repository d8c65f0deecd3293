import * as z from "zod";

/**
 * The rule behind a verdict, as data: what was asked, on what it rests, how sure the rule itself is, and the numbers it was asked
 * with. A rule of confidence C is an operational definition of Rata: it is shown beside the verdict and accuses nobody.
 */
export const VerdictRule = z.object({
  code: z.string(),
  text: z.object({ id: z.string(), en: z.string() }),
  basis: z.string(),
  confidence: z.enum(["A", "B", "C"]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type VerdictRule = z.infer<typeof VerdictRule>;

/** A verdict with its rule, and why it could not be reached where it could not. */
export interface Judged<V extends string> {
  verdict: V;
  rule: VerdictRule;
  /** Set where the verdict is that nothing can be concluded. */
  reason: string | null;
}
