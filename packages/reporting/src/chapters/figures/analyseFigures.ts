import { analyseContributions, type ContributionAnalysis } from "@rata/domain/analysis/indicator/analyseContributions";
import { type AnalysedIndicator, analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { analysePriority, type PriorityAnalysis } from "@rata/domain/analysis/indicator/analysePriority";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { findIndicator, INDICATORS } from "@rata/domain/indicator/indicators";
import { NATION } from "@rata/domain/indicator/nation";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { RegionCode } from "@rata/domain/region/Region";
import type { RegionNames } from "#narrative/RegionNames";
import type { FigureFacts } from "./FigureFacts.ts";

/** Every analysis that a document of figures tells, so that composing it computes nothing. */
export interface AnalysedFigures {
  region: RegionCode;
  names: RegionNames;
  headlines: readonly AnalysedIndicator[];
  /** The other indicators that the region has figures of, in the order of the dictionary. */
  others: readonly AnalysedIndicator[];
  /** The regencies of the province, the region's own or the one that it lies in. */
  priority: PriorityAnalysis;
  contributions: ContributionAnalysis;
}

/** Analyses the figures of a document, once for all of its chapters. */
export function analyseFigures(facts: FigureFacts): AnalysedFigures {
  const known = ANALYSED.get(facts) ?? analyse(facts);
  ANALYSED.set(facts, known);
  return known;
}

const ANALYSED = new WeakMap<FigureFacts, AnalysedFigures>();

function analyse(facts: FigureFacts): AnalysedFigures {
  const byRegion = Map.groupBy(facts.observations, (observation) => observation.region);
  const analyseOne = (indicator: Indicator) => analyseIndicator(indicator, toGiven(facts, byRegion, indicator));
  // Money by affair is no series of the region: as such it would be said to have no value.
  const held = new Set(
    (byRegion.get(facts.region) ?? []).flatMap(({ indicator, affair }) => (affair === null ? [indicator] : [])),
  );
  const area = facts.parent ?? facts.region;
  const parts = new Map(facts.peers.map((code) => [code, byRegion.get(code) ?? []]));
  return {
    region: facts.region,
    names: new Map(facts.names.map(({ code, name }) => [code, name])),
    headlines: facts.headlines.flatMap((code) => findIndicator(code) ?? []).map(analyseOne),
    others: INDICATORS.filter(({ code }) => held.has(code) && !facts.headlines.includes(code)).map(analyseOne),
    priority: analysePriority(area, parts, byRegion.get(area) ?? []),
    contributions: analyseContributions(area, parts, byRegion.get(area) ?? []),
  };
}

function toGiven(
  { region, parent, peers, targets }: FigureFacts,
  byRegion: ReadonlyMap<RegionCode, readonly Observation[]>,
  { code }: Indicator,
): Parameters<typeof analyseIndicator>[1] {
  const observationsOf = (of: RegionCode) => byRegion.get(of) ?? [];
  return {
    region,
    own: observationsOf(region),
    parent: parent === null ? null : { region: parent, observations: observationsOf(parent) },
    nation: { region: NATION, observations: observationsOf(NATION) },
    peers: new Map(peers.map((peer) => [peer, observationsOf(peer)])),
    targets: targets.filter(({ indicator }) => indicator === code),
  };
}
