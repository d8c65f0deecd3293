import type { WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import type { Plan } from "@rata/domain/plan/Plan";

/** What a workbook for one agency is made of. Codes are those of the nomenclature, places the words for the plan's regions. */
export interface AgencyWorkbookFacts {
  plan: Plan;
  agency: { id: string; name: string; shortName: string };
  codes: readonly { code: string; name: string }[];
  places: readonly string[];
  /** What the secretariat asks for this year: in general, and of single columns beside the fixed advice. */
  guidance: { general: string | null; columns: ReadonlyMap<WorkbookColumn, string> };
  revision: number;
  /** The hidden words by which the workbook is known when it comes back. */
  origin: { head: string; values: string[] };
  factsDigest: string;
}
