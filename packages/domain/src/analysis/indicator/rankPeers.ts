import type { Indicator } from "#indicator/Indicator";
import type { Observation } from "#indicator/Observation";
import { findAt, pointsOf } from "#indicator/Series";
import { comparePeriods, type Period } from "#period/Period";
import type { RegionCode } from "#region/Region";
import { type Ranking, rankRegions } from "../place/rankRegions.ts";

/**
 * Ranks peers, given by their series, at the last period at which the own region has a figure, or where it is none of them, at the last at which any has.
 * Null where nobody has a figure.
 */
export function rankPeers(
  indicator: Indicator,
  region: RegionCode,
  peers: ReadonlyMap<RegionCode, readonly Observation[]>,
): Ranking | null {
  const period = lastPeriod(peers.get(region) ?? [...peers.values()].flat());
  if (period === null) return null;
  const ranked = new Map([...peers].map(([code, series]) => [code, findAt(series, period)]));
  return rankRegions(indicator, ranked, period);
}

function lastPeriod(observations: readonly Observation[]): Period | null {
  return pointsOf(observations).reduce<Period | null>(
    (last, { period }) => (last === null || comparePeriods(period, last) > 0 ? period : last),
    null,
  );
}
