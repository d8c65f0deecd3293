import { type AnalysedIndicator, analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { findIndicator } from "@rata/domain/indicator/indicators";
import type { IndicatorTarget } from "@rata/domain/indicator/IndicatorTarget";
import { NATION } from "@rata/domain/indicator/nation";
import type { PriorityDocument } from "@rata/domain/priority/PriorityDocument";
import { targetsOf } from "@rata/domain/priority/targetsOf";
import { DomainError } from "@rata/domain/problem/DomainError";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import type { Scope } from "#access/Scope";
import { listDocuments } from "#priority/priority.queries";
import type { Services } from "#Services";
import { Figures } from "./Figures.ts";
import { listReleasesOf, type ObservationWish } from "./observation.queries.ts";

/** @throws DomainError "not-found" for a code that no indicator has */
export function getIndicator(code: string): Indicator {
  const found = findIndicator(code);
  if (found === null) throw new DomainError("not-found");
  return found;
}

export async function readFigures(services: Services, scope: Scope, wish: ObservationWish): Promise<Figures> {
  return new Figures(await listReleasesOf(services.openConnection(), scope, wish));
}

/** A region, what it lies in, and the nation. */
export function listLine(region: RegionCode): RegionCode[] {
  const parent = parentOf(region);
  return parent === null ? [region, NATION] : [region, parent, NATION];
}

/** The plans that hold targets of a region; only those of the instance's own are kept here. */
export async function readTargetPlans(
  services: Services,
  scope: Scope,
  region: RegionCode,
): Promise<readonly PriorityDocument[]> {
  return region === services.region ? listDocuments(services.openConnection(), scope, region) : [];
}

export interface AnalysisWish {
  indicator: Indicator;
  region: RegionCode;
  peers: readonly RegionCode[];
  plans: readonly PriorityDocument[];
  /** Where figures of the peers were read by themselves. */
  peerFigures?: Figures;
}

/** The analysis of an indicator of a region from figures that were read. */
export function analyse(figures: Figures, wish: AnalysisWish): AnalysedIndicator {
  const { indicator, region, peers, plans, peerFigures = figures } = wish;
  const { code } = indicator;
  const parent = parentOf(region);
  const beside = (other: RegionCode) => ({ region: other, observations: figures.of(code, other) });
  const targets: IndicatorTarget[] = targetsOf(plans, code);
  return analyseIndicator(indicator, {
    region,
    own: figures.of(code, region),
    parent: parent === null ? null : beside(parent),
    nation: beside(NATION),
    peers: new Map(peers.map((peer) => [peer, peerFigures.of(code, peer)])),
    targets,
  });
}
