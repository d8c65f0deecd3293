import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { pickTarget } from "@rata/domain/analysis/indicator/targetOf";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import { composeCourse } from "@rata/reporting/indicator/composeCourse";
import { composeQuadrants } from "@rata/reporting/indicator/composeQuadrants";
import { composeRegions } from "@rata/reporting/indicator/composeRegions";
import { nameOf, type RegionNames, subjectOf } from "@rata/reporting/narrative/RegionNames";
import { sayChangeShortly } from "@rata/reporting/narrative/sayChange";
import { tellTarget } from "@rata/reporting/narrative/tell/tellTarget";
import { tellFigures } from "@rata/reporting/narrative/tellIndicator";
import { tellPriority } from "@rata/reporting/narrative/tellPriority";
import type { Scope } from "#access/Scope";
import type { Services } from "#Services";
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
import { layRegions, listPeers, nameRegions } from "./indicatorRegions.ts";
import { listReleasesOf } from "./observation.queries.ts";

/** One page for leadership: the headline figures of the edition, what moved, and which regions come first. */
export async function describeOverview(services: Services, scope: Scope): Promise<OverviewPage> {
  const { region, edition } = services;
  const peers = listPeers(services, region).map(({ code }) => code);
  const figures = await readOverview(services, scope, peers);
  const plans = await readTargetPlans(services, scope, region);
  const names = nameRegions(services);
  const analysed = edition.headlines.map((code) =>
    analyse(figures, { indicator: getIndicator(code), region, peers: [], plans }),
  );
  const priority = analysePriorities(figures, region, peers);
  const rates = analyse(figures, { indicator: povertyRate, region, peers, plans });
  return {
    region: { code: region, name: nameOf(names, region) },
    headlines: analysed.flatMap((one) => toHeadline(one, figures, names)),
    moved: analysed.flatMap((one) => tellFigures(one, names).filter(({ kind }) => kind === "change")),
    priority: {
      chart: composeQuadrants(priority, names, region),
      map: composeRegions(rates, names, layRegions(services)),
      sentences: tellPriority(priority, names),
    },
  };
}

/** The headlines of the region and what it lies in, and of the regions beside each other only the two figures that order them. */
async function readOverview(services: Services, scope: Scope, peers: readonly string[]): Promise<Figures> {
  const em = services.openConnection();
  const line = listLine(services.region);
  const others = peers.filter((peer) => !line.includes(peer));
  const headlines = [...new Set([...services.edition.headlines, ...PRIORITY_INDICATORS])];
  const own = await listReleasesOf(em, scope, { indicators: headlines, regions: line });
  const beside = await listReleasesOf(em, scope, { indicators: PRIORITY_INDICATORS, regions: others });
  return new Figures([...own, ...beside]);
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

/** The change to the equal round before, in words; null where there is none that compares. */
export function toChange(analysed: AnalysedIndicator, names: RegionNames): Headline["change"] {
  const change = analysed.changes?.previousEqualRound ?? null;
  if (change?.kind !== "compared") return null;
  return { text: sayChangeShortly(subjectOf(analysed, names), change), effect: change.effect };
}
