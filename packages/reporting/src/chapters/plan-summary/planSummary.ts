import { defineChapter } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { composeSummary } from "./composeSummary.ts";
import { findPlanSums } from "./findPlanSums.ts";

/** What the plan holds in sentences, then by sector, programme, source and agency. */
export const planSummary = defineChapter({
  key: "plan-summary",
  orientation: "portrait",
  facts: defineFacts({ key: "plan-sums", needs: ["plan", "stage"], find: findPlanSums }),
  compose: (sums, about) => composeSummary({ ...sums, ...about }),
});
