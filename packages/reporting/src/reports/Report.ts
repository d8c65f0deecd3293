import type { Finding } from "@rata/domain/check/Rule";
import type { Agency } from "@rata/domain/organisation/Agency";
import type { StageName } from "@rata/domain/plan/budget/BudgetStage";
import type { Plan } from "@rata/domain/plan/Plan";
import type { PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import type { Region, RegionLevel } from "@rata/domain/region/Region";
import type { Document, Letterhead, Signature } from "#document/Document";
import type { Workbook } from "#sheet/Workbook";
import type { FigureSource } from "./figures/findFigureFacts.ts";

/** What any report on a plan may be made from. `regionName` as it is printed; `level` is the level of regions below the plan's own. */
export interface ReportSource {
  plan: Plan;
  regionName: string;
  regions: readonly Region[];
  level: RegionLevel;
  agencies: readonly Agency[];
  letterhead: Letterhead | null;
  signature: Signature | null;
  isDraft: boolean;
  /** Of which stage of the budget the ceilings are; null or absent where that was not recorded. */
  stage?: StageName | null;
  /** The seal of the plan's last change in the audit trail, as it is written down; null where there is no trail. */
  seal: string | null;
  /** The chapters that the edition names for this report. */
  chapters: readonly string[];
  /** The notes of a review for the internal sheet; null unless asked for. Reports without such a sheet leave them out. */
  notes: readonly Finding[] | null;
  /** The priority places of the plan's year by name, and what the priorities of the RPKD and RPJMD are called. */
  places?: readonly (PriorityPlace & { name: string })[];
  priorityNames?: ReadonlyMap<string, string>;
  /** Published figures with targets and names, for reports that speak of them; null or absent where none were asked for. */
  figures?: FigureSource | null;
}

/** A report in its two shapes, both of the same facts: pages to read, sheets to reckon with. */
export interface MadeReport {
  document: Document;
  workbook: Workbook;
}

/** Makes one kind of report; an app keeps them by the keys that editions name. */
export type ReportMaker = (source: ReportSource) => MadeReport;
