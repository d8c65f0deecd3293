import { DomainError } from "@rata/domain/problem/DomainError";
import type { RegionCode } from "@rata/domain/region/Region";
import type { About } from "@rata/reporting/chapters/About";
import { loadSources } from "@rata/reporting/chapters/Sources";
import { chaptersOf } from "@rata/reporting/reports/chaptersOf";
import { type MadeReport, makeReport as make } from "@rata/reporting/reports/makeReport";
import type { Report } from "@rata/reporting/reports/Report";
import { REPORTS } from "@rata/reporting/reports/reports";
import { type PlanRead, readPlanIn } from "#plan/core/readPlan";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { loadAbout } from "./loadAbout.ts";
import { LOADERS } from "./sources.ts";

export interface ReportWish {
  planId: string;
  /** Key of the report as the edition names it; it came from outside. */
  report: string;
  /** Whether the internal sheet of notes is added. */
  hasNotes: boolean;
}

/** Of what a report is made: a plan, or a region's figures alone. A letter is to an agency. */
export type Subject = { planId: string; agencyId?: string } | { region: RegionCode };

/** A report on a plan as it stands, with the plan's row. @throws DomainError "not-found" for an unknown plan or report */
export async function makeReport(work: Work, { planId, report, hasNotes }: ReportWish) {
  const made = await makeFrom(work, { report: getReport(work.services, report), subject: { planId }, hasNotes });
  if (made.read === null) throw new DomainError("not-found");
  return { made: made.made, record: made.read.record };
}

/** Reads everything that the chapters need at one moment, and makes the report of it. @throws DomainError "not-found" for an unknown plan */
export async function makeFrom(
  work: Work,
  { report, subject, hasNotes = false }: { report: Report; subject: Subject; hasNotes?: boolean },
): Promise<{ made: MadeReport; about: About; read: PlanRead | null }> {
  const chapters = chaptersOf(report, work.services.edition, hasNotes);
  const { read, ...given } = await work.inSnapshot(async (work) => {
    const plan = "planId" in subject ? await readPlanIn(work, subject.planId) : null;
    const region = "region" in subject ? subject.region : work.services.region;
    const asked = {
      work,
      read: plan,
      region: plan?.plan.region ?? region,
      ...subject,
    };
    const sources = await loadSources(
      LOADERS,
      asked,
      chapters.flatMap(({ needs }) => needs),
    );
    return { read: plan, sources, about: await loadAbout(asked, sources) };
  });
  return { made: make(report, chapters, given), about: given.about, read };
}

/** @throws DomainError "not-found" for a report that the edition does not name */
export function getReport({ edition }: Pick<Services, "edition">, key: string): Report {
  if (!edition.reports.includes(key)) throw new DomainError("not-found");
  return REPORTS.get(key);
}
