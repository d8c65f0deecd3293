import type { Plan } from "@rata/domain/plan/Plan";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { CHAPTERS } from "@rata/reporting/chapters/chapters";
import { type MadeReport, makeReport } from "@rata/reporting/reports/makeReport";
import { planMatrix } from "@rata/reporting/reports/planMatrix";

/** The plan matrix of a plan that has no agencies, with these chapters. */
export function makeMatrix(plan: Plan, chapters: readonly string[]): MadeReport {
  const region = { code: plan.region, name: "Provinsi Nusa Tenggara Timur" };
  return makeReport(
    planMatrix,
    chapters.map((key) => CHAPTERS.get(key)),
    {
      about: {
        region,
        level: "regency",
        year: plan.year,
        isDraft: false,
        seal: null,
        letterhead: null,
        signature: null,
      },
      sources: { plan: { plan, rows: planRows(plan), agencies: [] }, stage: null, priorityNames: new Map() },
    },
  );
}
