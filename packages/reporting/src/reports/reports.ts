import { makePlanProfile } from "./indicator-profile/make.ts";
import { makePlanMatrix } from "./plan-matrix/make.ts";
import { makeRecap } from "./recap/make.ts";
import type { ReportMaker } from "./Report.ts";

/** The reports that come with Rata, by the keys that editions name. An app adds those of a pack from outside to them. */
export const REPORTS: ReadonlyMap<string, ReportMaker> = new Map([
  ["plan-matrix", makePlanMatrix],
  ["recap-agency", makeRecap("recap-agency")],
  ["recap-region", makeRecap("recap-region")],
  ["recap-source", makeRecap("recap-source")],
  ["recap-group", makeRecap("recap-group")],
  ["indicator-profile", makePlanProfile],
]);
