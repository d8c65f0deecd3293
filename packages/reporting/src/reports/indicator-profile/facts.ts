import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import { Letterhead } from "#document/Document";
import { FigureFacts } from "../figures/facts.ts";

/** What a profile of a region's figures says. The document prints the digest of this value. */
export const IndicatorProfileFacts = z.object({
  region: z.object({ code: RegionCode, name: z.string() }),
  year: z.int(),
  isDraft: z.boolean(),
  seal: z.string().nullable(),
  chapters: z.array(z.string()),
  letterhead: Letterhead.nullable(),
  figures: FigureFacts,
});
export type IndicatorProfileFacts = z.infer<typeof IndicatorProfileFacts>;
