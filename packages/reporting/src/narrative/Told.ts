import { VerdictRule } from "@rata/domain/analysis/Verdict";
import * as z from "zod";

/** A sentence with what it rests on: the figures by their subject keys, and the rule where it is a verdict. */
export const ToldSentence = z.object({
  kind: z.enum([
    "level",
    "change",
    "trend",
    "record",
    "comparison",
    "relevance",
    "rank",
    "target",
    "projection",
    "quadrant",
    "contribution",
    "budget",
    /** What is missing, so that nothing is concluded. */
    "gap",
  ]),
  text: z.string(),
  subjects: z.array(z.string()),
  rule: VerdictRule.nullable(),
});
export type ToldSentence = z.infer<typeof ToldSentence>;
