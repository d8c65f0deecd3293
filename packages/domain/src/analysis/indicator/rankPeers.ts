import type { Indicator } from "#indicator/Indicator";
import type { Observation } from "#indicator/Observation";
import { findAt, pointsOf } from "#indicator/Series";
import { comparePeriods, type Period } from "#period/Period";
import { findUnlikeRegions, type Incomparable } from "../change/compare.ts";
import type { RegionCode } from "#region/Region";
import { type Ranking, rankRegions } from "../place/rankRegions.ts";

/**
 * Ranks peers, given by their series, at the last period at which the own region has a figure, or where it is none of them, at the last at which any has.
 * Null where nobody has a figure, and where figures of unlike lines, methods or publishers stand beside each other.
 */
export function rankPeers(
  indicator: Indicator,
  region: RegionCode,
  peers: ReadonlyMap<RegionCode, readonly Observation[]>,
): Ranking | null {
  const period = lastPeriod(peers.get(region) ?? [...peers.values()].flat());
  if (period === null) return null;
  const at = new Map([...peers].map(([code, series]) => [code, findAt(series, period)]));
  return findUnlikePeers(indicator, [...at.values()]) === null ? rankRegions(indicator, at, period) : null;
}

/** Why figures of one period can't be put in one order; null where they can. */
export function findUnlikePeers(
  indicator: Indicator,
  observations: readonly (Observation | null)[],
): Incomparable | null {
  const [first, ...others] = observations.filter((one) => one !== null && one.reading.kind === "value");
  if (first === undefined || first === null) return null;
  for (const other of others) {
    const unlike = other === null ? null : findUnlikeRegions(indicator, first, other);
    if (unlike !== null) return unlike;
  }
  return null;
}

/** The last period at which peers would be ranked. */
export function lastPeriod(observations: readonly Observation[]): Period | null {
  return pointsOf(observations).reduce<Period | null>(
    (last, { period }) => (last === null || comparePeriods(period, last) > 0 ? period : last),
    null,
  );
}
