import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { yearOf } from "@rata/domain/period/Period";
import type { Region } from "@rata/domain/region/Region";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import type { FigureSource } from "@rata/reporting/reports/figures/findFigureFacts";
import { findPlanYear } from "../check/findPlanYear.ts";
import { CommandProblem } from "../Command.ts";
import { readPlanFile } from "../readPlanFile.ts";
import { readFigureSource } from "./readFigureSource.ts";
import type { ReportArguments } from "./readReportArguments.ts";

/** What a report is made of: the plan of the file with figures beside it. `rows` and `refused` count what was read. */
interface ReadReport {
  plan: Plan;
  figures: FigureSource | null;
  rows: number;
  refused: number;
}

/** Reads the plan of the file, or for a profile, which is of figures alone, the series that stands in its place. @throws CommandProblem */
export async function readReportPlan(asked: ReportArguments, regions: readonly Region[]): Promise<ReadReport> {
  return asked.report === "indicator-profile" ? readProfile(asked, regions) : readPlan(asked, regions);
}

async function readPlan(asked: ReportArguments, regions: readonly Region[]): Promise<ReadReport> {
  const reading = await readPlanFile(asked);
  if (reading.rows.length === 0) throw new CommandProblem("report-nothing", 1);
  const year = asked.year ?? findPlanYear(reading);
  if (year === null) throw new CommandProblem("report-year-missing", 1);
  return {
    plan: toPlan(reading, emptyPlan("file", asked.region, year), countIds()),
    figures: await readFigureSource(asked, regions),
    rows: reading.rows.length,
    refused: reading.refused.length,
  };
}

/** Without a stated year that of the last figure. */
async function readProfile(asked: ReportArguments, regions: readonly Region[]): Promise<ReadReport> {
  const figures = await readFigureSource({ ...asked, series: asked.series ?? asked.file }, regions);
  const own = figures?.observations.filter(({ region }) => region === asked.region) ?? [];
  const year = asked.year ?? own.reduce((last, { period }) => Math.max(last, yearOf(period)), 0);
  if (year === 0) throw new CommandProblem("report-nothing", 1);
  return { plan: emptyPlan("file", asked.region, year), figures, rows: own.length, refused: 0 };
}

/** Ids of one run: nothing of them is printed. */
function countIds(): () => string {
  let last = 0;
  return () => `n${(last += 1)}`;
}
