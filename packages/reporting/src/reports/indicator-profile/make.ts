import type { MadeReport, ReportSource } from "../Report.ts";
import { composeProfile } from "./compose.ts";
import { composeProfileWorkbook } from "./composeWorkbook.ts";
import { findProfileFacts, type IndicatorProfileSource } from "./findFacts.ts";

/** The profile of a region's figures as document and workbook. */
export function makeIndicatorProfile(source: IndicatorProfileSource): MadeReport {
  const facts = findProfileFacts(source);
  const document = composeProfile(facts);
  return { document, workbook: composeProfileWorkbook(facts, document) };
}

/** The profile of a plan's region in the plan's year. */
export function makePlanProfile(source: ReportSource): MadeReport {
  const { plan, regionName, isDraft, seal, chapters, letterhead, figures = null } = source;
  return makeIndicatorProfile({
    region: { code: plan.region, name: regionName },
    year: plan.year,
    isDraft,
    seal,
    chapters,
    letterhead,
    figures,
  });
}
