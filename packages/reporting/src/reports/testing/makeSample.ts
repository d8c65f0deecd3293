import { planRows } from "@rata/domain/plan/matrix/planRows";
import type { Plan } from "@rata/domain/plan/Plan";
import { CHAPTERS } from "#chapters/chapters";
import type { About } from "#chapters/About";
import type { Given } from "#chapters/Facts";
import type { FigureSource } from "#chapters/figures/findFigureFacts";
import { SAMPLE } from "#chapters/plan/samplePlan";
import type { Sources } from "#chapters/Sources";
import { type MadeReport, makeReport } from "../makeReport.ts";
import { REPORTS } from "../reports.ts";

/** What a test says of a report; the rest is that of a set plan of a province without agencies, figures and places. */
export interface SampleSource extends Partial<Omit<Sources, "plan"> & About> {
  plan?: Plan;
  agencies?: Sources["plan"]["agencies"];
  regionName?: string;
  figures?: FigureSource | null;
}

/** A report of the core from what a test says, with the chapters that it names or the report's own. */
export function makeSample(report: string, source: SampleSource = {}, chapters?: readonly string[]): MadeReport {
  const found = REPORTS.get(report);
  const keys = chapters ?? found.chapters;
  return makeReport(
    found,
    keys.map((key) => CHAPTERS.get(key)),
    givenOf(source),
  );
}

/** The sources of a test with everything that chapters may need. */
export function givenOf(source: SampleSource = {}): Given & { sources: Sources } {
  const { plan = SAMPLE, agencies = [], regionName = "Provinsi Contoh", figures = null, ...more } = source;
  return {
    about: {
      region: { code: plan.region, name: regionName },
      level: "regency",
      year: plan.year,
      isDraft: false,
      seal: null,
      letterhead: null,
      signature: null,
      ...more,
    },
    sources: {
      plan: { plan, rows: planRows(plan), agencies },
      stage: null,
      regions: [],
      findings: [],
      places: [],
      priorityNames: new Map(),
      planFigures: figures,
      regionFigures: figures,
      reminder: {
        team: "TKPK",
        agency: "Dinas Contoh",
        region: regionName,
        year: plan.year,
        step: "submit",
        due: null,
        daysLate: null,
        rows: 1,
        returnedFor: null,
      },
      ...more,
    },
  };
}
