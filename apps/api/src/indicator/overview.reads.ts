import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { pickTarget } from "@rata/domain/analysis/indicator/targetOf";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { RegionCode } from "@rata/domain/region/Region";
import { composeCourse } from "@rata/reporting/indicator/composeCourse";
import { composeQuadrants } from "@rata/reporting/indicator/composeQuadrants";
import { composeRegions } from "@rata/reporting/indicator/composeRegions";
import { nameOf, type RegionNames, subjectOf } from "@rata/reporting/narrative/RegionNames";
import { sayChangeShortly } from "@rata/reporting/narrative/sayChange";
import { tellAbsent } from "@rata/reporting/narrative/tellAbsent";
import { tellTarget } from "@rata/reporting/narrative/tell/tellTarget";
import { tellChanges } from "@rata/reporting/narrative/tell/tellChanges";
import type { ToldSentence } from "@rata/reporting/narrative/Told";
import { tellPriority } from "@rata/reporting/narrative/tellPriority";
import type { Services } from "#Services";
import type { Work } from "#Work";
import {
  analyse,
  analysePriorities,
  getIndicator,
  listLine,
  PRIORITY_INDICATORS,
  readTargetPlans,
} from "./figures.reads.ts";
import { Figures } from "./Figures.ts";
import { toFigureView } from "./figureView.ts";
import type { Headline, OverviewPage } from "./indicator.views.ts";
import { layRegions } from "./boundary.reads.ts";
import { listPeers, nameRegions } from "./indicatorRegions.ts";
import { listReleasesOf } from "./observation.queries.ts";

/** One page for leadership: the headline figures of the edition, what moved, and which regions come first. */
export async function describeOverview(work: Work): Promise<OverviewPage> {
  const { region, edition } = work.services;
  const peers = listPeers(work.services, region).map(({ code }) => code);
  const [figures, plans, layout] = await Promise.all([
    readOverview(work.services, peers),
    readTargetPlans(work, region),
    layRegions(work.services),
  ]);
  const names = nameRegions(work.services);
  const analysed = edition.headlines.map((code) =>
    // Regions are drawn beside each other by their share of poor people alone.
    analyse(figures, { indicator: getIndicator(code), region, peers: code === povertyRate.code ? peers : [], plans }),
  );
  const priority = analysePriorities(figures, region, peers);
  const rates = analysed.find(({ indicator }) => indicator === povertyRate);
  return {
    region: { code: region, name: nameOf(names, region) },
    headlines: analysed.flatMap((one) => toHeadline(one, figures, names)),
    absent: tellAbsent(analysed),
    moved: analysed.flatMap((one) => tellMove(one, names)),
    priority: {
      chart: composeQuadrants(priority, names, region),
      map: rates === undefined ? null : composeRegions(rates, names, layout),
      sentences: tellPriority(priority, names),
    },
  };
}

/** The headlines of the region and what it lies in, and of the regions beside each other only the two figures that order them. */
async function readOverview(services: Services, peers: readonly string[]): Promise<Figures> {
  const line = listLine(services.region);
  const others = peers.filter((peer) => !line.includes(peer));
  const headlines = [...new Set([...services.edition.headlines, ...PRIORITY_INDICATORS])];
  const read = (indicators: readonly IndicatorCode[], regions: readonly RegionCode[]) =>
    listReleasesOf(services.openConnection(), { indicators, regions });
  return new Figures((await Promise.all([read(headlines, line), read(PRIORITY_INDICATORS, others)])).flat());
}

function toHeadline(analysed: AnalysedIndicator, figures: Figures, names: RegionNames): Headline[] {
  const { indicator, changes, direction, targets } = analysed;
  if (changes === null) return [];
  const target = pickTarget(changes, targets);
  const { observation } = changes.latest;
  return [
    {
      code: indicator.code,
      name: indicator.names.id,
      symbol: indicator.symbol,
      figure: toFigureView(observation, figures.releasesOf(observation)),
      change: toChange(analysed, names),
      direction: direction?.verdict ?? null,
      target: target === null ? null : tellTarget(analysed, names, target),
      chart: composeCourse(analysed, names),
    },
  ];
}

/** How an indicator moved since the equal round before. */
function tellMove(analysed: AnalysedIndicator, names: RegionNames): ToldSentence[] {
  const told = tellChanges(subjectOf(analysed, names), analysed).map((saying) => saying.told);
  return told.filter(({ kind }) => kind === "change");
}

/** The change to the equal round before, in words; null where there is none that compares. */
export function toChange(analysed: AnalysedIndicator, names: RegionNames): Headline["change"] {
  const change = analysed.changes?.previousEqualRound ?? null;
  if (change?.kind !== "compared") return null;
  return { text: sayChangeShortly(subjectOf(analysed, names), change), effect: change.effect };
}
