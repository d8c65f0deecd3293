import { type StageName, stageAt } from "@rata/domain/plan/budget/BudgetStage";
import { namePlace } from "@rata/domain/priority/namePlace";
import { priorityNames } from "@rata/domain/priority/PriorityDocument";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { Letterhead, Signature } from "@rata/reporting/document/Document";
import { saySeal } from "@rata/domain/audit/sealEntry";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { MadeReport, ReportMaker } from "@rata/reporting/reports/Report";
import type { Scope } from "#access/Scope";
import { findPlanSeal } from "#audit/seal.queries";
import { getInstance } from "#agency/agency.queries";
import type { PlanRecord } from "#plan/core/plan.table";
import { findProgress } from "#plan/core/lifecycle.queries";
import { findStages, toStage } from "#plan/stage/budgetStage.queries";
import type { BudgetStageRecord } from "#plan/stage/budgetStage.table";
import { readPlan } from "#plan/core/readPlan";
import { listDocuments, listPlaces } from "#priority/priority.queries";
import type { Services } from "#Services";
import { findLogo } from "./logo.commands.ts";
import { readFigureSource } from "./readFigureSource.ts";

export interface ReportWish {
  planId: string;
  /** Key of the report as the edition names it; it came from outside. */
  report: string;
  /** Whether the internal sheet of notes is added. */
  hasNotes: boolean;
}

/** A report on a plan as it stands, with the plan's row. @throws DomainError "not-found" for an unknown plan or report */
export async function makeReport(
  services: Services,
  scope: Scope,
  { planId, report, hasNotes }: ReportWish,
): Promise<{ made: MadeReport; record: PlanRecord }> {
  const { make, chapters } = getReport(services, report);
  const read = await readPlan(services, scope, planId);
  const instance = await getInstance(services.openConnection(), scope);
  const { progress } = await findProgress(services.openConnection(), scope, planId);
  const seal = await findPlanSeal(services.openConnection(), scope, { plan: planId, head: read.record.head });
  const documents = await listDocuments(services.openConnection(), scope, read.plan.region);
  const stages = await findStages(services.openConnection(), scope, planId);
  const made = make({
    plan: read.plan,
    regionName: findRegionName(services, read.plan.region),
    regions: services.places,
    level: services.edition.levels[1] ?? "regency",
    agencies: read.agencies,
    letterhead: toLetterhead(instance.letterhead, await findLogo(services, instance.logo)),
    signature: report === "plan-matrix" ? null : blankSignature(instance.team),
    // A plan is a draft until it is enacted, and what changes it afterwards is one again.
    isDraft: progress.stage !== "enacted" && progress.stage !== "closed",
    stage: findStageName(stages, read.record.head),
    seal: seal === null ? null : saySeal(seal),
    chapters,
    notes: hasNotes ? read.findings : null,
    places: await listNamedPlaces(services, scope, read.plan),
    priorityNames: priorityNames(documents),
    figures: await readFigureSource(services, scope, { region: read.plan.region, chapters }),
  });
  return { made, record: read.record };
}

/** Without the revision: where in the log it stands is nothing that a document says. */
function findStageName(stages: readonly BudgetStageRecord[], head: number): StageName | null {
  const found = stageAt(stages.map(toStage), head);
  if (found === null) return null;
  const { revision: _revision, ...name } = found;
  return name;
}

async function listNamedPlaces(
  services: Services,
  scope: Scope,
  { region, year }: { region: string; year: number },
): Promise<NonNullable<Parameters<ReportMaker>[0]["places"]>> {
  const places = await listPlaces(services.openConnection(), scope, { region, year });
  return places.map((place) => ({ ...place, name: namePlace(services.atlas, place.code, region) }));
}

/** @throws DomainError "not-found" for a report that the edition does not name or nobody can make */
export function getReport(
  services: Services,
  report: string,
): { make: ReportMaker; chapters: Parameters<ReportMaker>[0]["chapters"] } {
  const make = services.reports.get(report);
  const chapters = Object.hasOwn(services.edition.reports, report) ? services.edition.reports[report] : undefined;
  if (make === undefined || chapters === undefined) throw new DomainError("not-found");
  return { make, chapters };
}

function findRegionName(services: Services, code: string): string {
  return sayRegion(services.places.find((region) => region.code === code) ?? { code, name: code });
}

/** The first line is the government, the second the unit, the rest its address. */
export function toLetterhead(lines: readonly string[], logo: Letterhead["logo"]): Letterhead | null {
  if (lines.length === 0 && logo === null) return null;
  const sizes = ["government", "unit"] as const;
  return {
    kind: "letterhead",
    lines: lines.map((text, index) => ({ text, size: sizes[index] ?? "address" })),
    logo,
  };
}

/** Room to sign by hand: no official's name is kept here. */
export function blankSignature(team: string): Signature {
  return {
    kind: "signature",
    intro: "…………………, …………………",
    office: [`Sekretaris ${team}`],
    name: null,
    details: ["………………………"],
  };
}
