import type { Indicator } from "#indicator/Indicator";
import type { AbsenceReason, Observation } from "#indicator/Observation";
import type { Measured } from "#number/Measured";
import { compareMeasured } from "#number/measuredMath";
import type { Period } from "#period/Period";
import type { RegionCode } from "#region/Region";

export interface RankedRegion {
  region: RegionCode;
  value: Measured;
  /** 1 is the best; regions of equal value have the same rank, and the next rank leaves as many out (1, 2, 2, 4). */
  rank: number;
  /** How many others have the very same value. */
  tied: number;
}

export interface Ranking {
  period: Period;
  /** "best-first", or "highest-first" for an indicator without a better side. */
  order: "best-first" | "highest-first";
  ranked: readonly RankedRegion[];
  /** Regions without a figure are named and not ranked last. */
  missing: readonly { region: RegionCode; reason: AbsenceReason }[];
}

/** Ranks peers at one period. A region of which nothing is known for that period is missing with "not-stated". */
export function rankRegions(
  indicator: Indicator,
  peers: ReadonlyMap<RegionCode, Observation | null>,
  period: Period,
): Ranking {
  const order = indicator.better === "none" ? "highest-first" : "best-first";
  const sign = indicator.better === "lower" ? 1 : -1;
  const values: { region: RegionCode; value: Measured }[] = [];
  const missing: { region: RegionCode; reason: AbsenceReason }[] = [];
  for (const [region, observation] of peers) {
    if (observation === null || observation.period !== period || observation.indicator !== indicator.code)
      missing.push({ region, reason: "not-stated" });
    else if (observation.reading.kind === "absent") missing.push({ region, reason: observation.reading.reason });
    else values.push({ region, value: observation.reading.value });
  }
  const sorted = values.toSorted((a, b) => sign * compareMeasured(a.value, b.value) || (a.region < b.region ? -1 : 1));
  const ranked = sorted.map(({ region, value }) => {
    const isLevel = (other: { value: Measured }) => compareMeasured(other.value, value) === 0;
    return { region, value, rank: sorted.findIndex(isLevel) + 1, tied: sorted.filter(isLevel).length - 1 };
  });
  return { period, order, ranked, missing };
}
