import {
  type AnalysedIndicator,
  analyseIndicator,
  type GivenIndicator,
} from "@rata/domain/analysis/indicator/analyseIndicator";
import { analysePriority, type PriorityAnalysis } from "@rata/domain/analysis/indicator/analysePriority";
import { poorPeople } from "@rata/domain/indicator/definitions/poorPeople";
import { povertyRate } from "@rata/domain/indicator/definitions/povertyRate";
import type { Indicator, IndicatorCode } from "@rata/domain/indicator/Indicator";
import { findIndicator } from "@rata/domain/indicator/indicators";
import { NATION } from "@rata/domain/indicator/nation";
import type { PriorityDocument } from "@rata/domain/priority/PriorityDocument";
import { targetsOf } from "@rata/domain/priority/targetsOf";
import { DomainError } from "@rata/domain/problem/DomainError";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import { listDocuments } from "#priority/priority.queries";
import type { Services } from "#Services";
import type { Work } from "#Work";
import { Figures } from "./Figures.ts";
import { listReleasesOf, type ObservationWish } from "./observation.queries.ts";

/** @throws DomainError "not-found" for a code that no indicator has */
export function getIndicator(code: string): Indicator {
  const found = findIndicator(code);
  if (found === null) throw new DomainError("not-found");
  return found;
}

export async function readFigures(services: Services, wish: ObservationWish): Promise<Figures> {
  return new Figures(await listReleasesOf(services.openConnection(), wish));
}

/** A region, what it lies in, and the nation. */
export function listLine(region: RegionCode): RegionCode[] {
  const parent = parentOf(region);
  return parent === null ? [region, NATION] : [region, parent, NATION];
}

/** The plans that hold targets of a region; only those of the instance's own are kept here. */
export async function readTargetPlans(work: Work, region: RegionCode): Promise<readonly PriorityDocument[]> {
  return region === work.services.region ? listDocuments(work, region) : [];
}

export interface AnalysisWish {
  indicator: Indicator;
  region: RegionCode;
  peers: readonly RegionCode[];
  plans: readonly PriorityDocument[];
  /** Where figures of the peers were read by themselves. */
  peerFigures?: Figures;
}

/** What an indicator of a region is analysed from, with every release. */
export function toGiven(figures: Figures, wish: AnalysisWish): GivenIndicator {
  const { indicator, region, peers, plans, peerFigures = figures } = wish;
  const { code } = indicator;
  const parent = parentOf(region);
  const beside = (other: RegionCode) => ({ region: other, observations: figures.of(code, other) });
  return {
    region,
    own: figures.of(code, region),
    parent: parent === null ? null : beside(parent),
    nation: beside(NATION),
    peers: new Map(peers.map((peer) => [peer, peerFigures.of(code, peer)])),
    targets: targetsOf(plans, code),
  };
}

export function analyse(figures: Figures, wish: AnalysisWish): AnalysedIndicator {
  return analyseIndicator(wish.indicator, toGiven(figures, wish));
}

/** Priority regions among the peers of a region, cut at the percentage of the area that they are parts of. */
export function analysePriorities(
  figures: Figures,
  region: RegionCode,
  peers: readonly RegionCode[],
): PriorityAnalysis {
  const area = parentOf(region) ?? region;
  const both = (of: RegionCode) => PRIORITY_INDICATORS.flatMap((code) => figures.of(code, of));
  return analysePriority(area, new Map(peers.map((peer) => [peer, both(peer)])), both(area));
}

/** What orders regions: the share of poor people and their number. */
export const PRIORITY_INDICATORS: readonly IndicatorCode[] = [povertyRate.code, poorPeople.code];
