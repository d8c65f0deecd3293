import { makePlanMatrix } from "@rata/reporting/reports/plan-matrix/make";
import { makeRecap } from "@rata/reporting/reports/recap/make";
import type { ReportMaker } from "@rata/reporting/reports/Report";

/** The reports that the server can make, by the keys that editions name. A pack from outside adds its own here. */
export const REPORTS: ReadonlyMap<string, ReportMaker> = new Map([
  ["plan-matrix", makePlanMatrix],
  ["recap-agency", makeRecap("recap-agency")],
  ["recap-region", makeRecap("recap-region")],
  ["recap-source", makeRecap("recap-source")],
  ["recap-group", makeRecap("recap-group")],
]);
