import { BUDGET_INDICATORS } from "@rata/domain/analysis/budget/toBudgetYear";
import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { type StageName, stageAt } from "@rata/domain/plan/budget/BudgetStage";
import { namePlace } from "@rata/domain/priority/namePlace";
import { priorityNames } from "@rata/domain/priority/PriorityDocument";
import { targetsOf } from "@rata/domain/priority/targetsOf";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { RegionCode } from "@rata/domain/region/Region";
import type { FigureSource } from "@rata/reporting/chapters/figures/findFigureFacts";
import type { Loaders } from "@rata/reporting/chapters/Sources";
import { listLine } from "#indicator/figures.reads";
import { listPeers, nameRegions } from "#indicator/indicatorRegions";
import { listNewest } from "#indicator/observation.queries";
import type { PlanRead } from "#plan/core/readPlan";
import { findStages, toStage } from "#plan/budget-stage/budgetStage.queries";
import { listDocuments, listPlaces } from "#priority/priority.queries";
import type { Work } from "#Work";
import { findReminder } from "./findReminder.ts";

/** Of what a report is asked for, on the connection that shows the database at one moment. */
export interface Asked {
  work: Work;
  region: RegionCode;
  /** Null for a report of figures alone, which belongs to no plan. */
  read: PlanRead | null;
  /** Whom a letter goes to. */
  agencyId?: string;
}

/** One loader for each need of a chapter. */
export const LOADERS: Loaders<Asked> = {
  plan: (asked) => planOf(asked),
  stage: async ({ work, ...asked }) => {
    const { record } = planOf(asked);
    const stages = await findStages(work.em, record.id);
    return toStageName(stageAt(stages.map(toStage), record.head));
  },
  regions: ({ work }) => work.services.places,
  findings: (asked) => planOf(asked).findings,
  places: async ({ work, ...asked }) => {
    const { region, year } = planOf(asked).plan;
    const places = await listPlaces(work, { region, year });
    return places.map((place) => ({ ...place, name: namePlace(work.services.atlas, place.code, region) }));
  },
  priorityNames: async ({ work, region }) => priorityNames(await listDocuments(work, region)),
  planFigures: async (asked) => {
    const { headlines } = asked.work.services.edition;
    const others = BUDGET_INDICATORS.filter((code) => !headlines.includes(code));
    const budget = await listNewest(asked.work.em, { indicators: others, regions: [asked.region] });
    return toFigures(asked, [...(await listAround(asked, headlines)), ...budget]);
  },
  regionFigures: async (asked) => toFigures(asked, await listAround(asked, null)),
  reminder: (asked) => findReminder(planOf(asked), asked),
};

/** @throws DomainError "not-found" for a report that needs a plan and is asked for without one */
function planOf({ read }: Pick<Asked, "read">): PlanRead {
  if (read === null) throw new DomainError("not-found");
  return read;
}

/** Without the revision: where in the log it stands is nothing that a document says. */
function toStageName(found: ReturnType<typeof stageAt>): StageName | null {
  if (found === null) return null;
  const { revision: _revision, ...name } = found;
  return name;
}

/** Figures of the region, of what it lies in, of the nation and of the regions beside it. */
function listAround({ work, region }: Asked, indicators: readonly IndicatorCode[] | null) {
  const peers = listPeers(work.services, region).map(({ code }) => code);
  return listNewest(work.em, { indicators, regions: [...new Set([...listLine(region), ...peers])] });
}

async function toFigures({ work, region }: Asked, observations: FigureSource["observations"]): Promise<FigureSource> {
  const { services } = work;
  const { headlines } = services.edition;
  // Targets are kept for the instance's own region alone.
  const plans = region === services.region ? await listDocuments(work, region) : [];
  const told = new Set<IndicatorCode>([...headlines, ...observations.map(({ indicator }) => indicator)]);
  return {
    headlines,
    observations,
    targets: new Map([...told].map((code) => [code, targetsOf(plans, code)])),
    names: nameRegions(services),
  };
}
