import { checkPlan } from "@rata/domain/check/checkPlan";
import { RULES } from "@rata/domain/check/rules";
import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { yearOf } from "@rata/domain/period/Period";
import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { planRows } from "@rata/domain/plan/matrix/planRows";
import { levelOf, type Region } from "@rata/domain/region/Region";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import type { FigureSource } from "@rata/reporting/chapters/figures/findFigureFacts";
import { type Loaders, loadSources, type Need, type Sources } from "@rata/reporting/chapters/Sources";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { findPlanYear } from "../check/findPlanYear.ts";
import { CommandProblem } from "../Command.ts";
import { readPlanFile } from "../readPlanFile.ts";
import { readSeriesFile } from "../series/readSeriesFile.ts";
import type { ReportArguments } from "./readReportArguments.ts";

/** What a report is made of, and what was read for it: rows of a plan, or figures where the report has no plan. */
interface ReadSources {
  sources: Partial<Sources>;
  year: number;
  rows: number;
  refused: number;
  isOfPlan: boolean;
}

/** Reads the plan of the file, or the figures that stand in its place for a report that needs no plan. @throws CommandProblem */
export async function readSources(
  asked: ReportArguments,
  regions: readonly Region[],
  needs: ReadonlySet<Need>,
): Promise<ReadSources> {
  const isOfPlan = needs.has("plan");
  const read = isOfPlan ? await readPlan(asked, regions) : await readFiguresAlone(asked, regions);
  const sources = await loadSources(LOADERS, { ...read, regions }, needs);
  return { sources, year: read.plan.year, rows: read.rows, refused: read.refused, isOfPlan };
}

interface Read {
  plan: Plan;
  figures: FigureSource | null;
  rows: number;
  refused: number;
}

/** One loader for each need of a chapter: a file has no agencies, stages or places beside its rows. */
const LOADERS: Loaders<Read & { regions: readonly Region[] }> = {
  plan: ({ plan }) => ({ plan, rows: planRows(plan), agencies: [] }),
  stage: () => null,
  regions: ({ regions }) => regions,
  findings: ({ plan, regions }) => checkPlan(plan, { regions, agencies: [] }, RULES),
  places: () => [],
  priorityNames: () => new Map(),
  planFigures: ({ figures }) => figures,
  regionFigures: ({ figures }) => figures,
  reminder: () => {
    throw new CommandProblem("report-nothing", 1);
  },
};

async function readPlan(asked: ReportArguments, regions: readonly Region[]): Promise<Read> {
  const reading = await readPlanFile(asked);
  if (reading.rows.length === 0) throw new CommandProblem("report-nothing", 1);
  const year = asked.year ?? findPlanYear(reading);
  if (year === null) throw new CommandProblem("report-year-missing", 1);
  return {
    plan: toPlan(reading, emptyPlan("file", asked.region, year), countIds()),
    figures: await readFigures(asked, regions),
    rows: reading.rows.length,
    refused: reading.refused.length,
  };
}

/** Without a stated year that of the last figure. */
async function readFiguresAlone(asked: ReportArguments, regions: readonly Region[]): Promise<Read> {
  const figures = await readFigures({ ...asked, series: asked.series ?? asked.file }, regions);
  const own = figures?.observations.filter(({ region }) => region === asked.region) ?? [];
  const year = asked.year ?? own.reduce((last, { period }) => Math.max(last, yearOf(period)), 0);
  if (year === 0) throw new CommandProblem("report-nothing", 1);
  return { plan: emptyPlan("file", asked.region, year), figures, rows: own.length, refused: 0 };
}

/** The figures of the files that were named; null where none was, so that the report leaves them out. */
async function readFigures(
  { series, national, region, edition }: Pick<ReportArguments, "series" | "national" | "region" | "edition">,
  regions: readonly Region[],
): Promise<FigureSource | null> {
  if (series === null && national === null) return null;
  const own = series === null ? null : await readSeriesFile(series, region);
  const nation = national === null ? null : await readSeriesFile(national, NATION);
  const named = regions.filter(({ code }) => levelOf(code) === "province" || levelOf(code) === "regency");
  return {
    headlines: edition.headlines,
    observations: [...(own?.rows ?? []), ...(nation?.rows ?? [])],
    targets: new Map(),
    names: new Map([...named.map((one): [string, string] => [one.code, sayRegion(one)]), [NATION, NATION_NAME]]),
  };
}

/** Ids of one run: nothing of them is printed. */
function countIds(): () => string {
  let last = 0;
  return () => `n${(last += 1)}`;
}
