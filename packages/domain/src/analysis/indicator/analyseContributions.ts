import { poorPeople } from "#indicator/definitions/poorPeople";
import type { Observation } from "#indicator/Observation";
import { findAt, pointsOf, toSeries } from "#indicator/Series";
import { difference } from "#number/measuredMath";
import type { Measured } from "#number/Measured";
import { comparePeriods, findPreviousSameRound, type Period } from "#period/Period";
import type { RegionCode } from "#region/Region";
import { compareOverTime } from "../change/compare.ts";
import { type CountContributions, contributeToCount } from "../place/contributions.ts";
import type { ByRegion } from "./analysePriority.ts";

/** What each part gave to the change of the number of poor people between two equal rounds; without two of them, what is missing. */
export interface ContributionAnalysis {
  area: RegionCode;
  from: Period | null;
  to: Period | null;
  found: CountContributions | null;
  /** The area's own published change; null where it has not both figures. */
  published: Measured | null;
  /** Parts without a figure at one of both periods, or with figures that don't compare: they are in no sum. */
  left: readonly RegionCode[];
  observations: readonly Observation[];
}

/** Contributions between the last period at which parts have figures and the equal round before it at which they have. */
export function analyseContributions(
  area: RegionCode,
  parts: ByRegion,
  own: readonly Observation[],
): ContributionAnalysis {
  const series = new Map([...parts].map(([region, observations]) => [region, seriesOf(region, observations)]));
  const periods = [...new Set([...series.values()].flatMap((one) => pointsOf(one).map(({ period }) => period)))];
  const to = periods.toSorted(comparePeriods).at(-1) ?? null;
  const from = to === null ? null : findPreviousSameRound(to, periods);
  const nothing = { area, from, to, found: null, published: null, left: [...series.keys()], observations: [] };
  if (to === null || from === null) return nothing;
  const pairs = [...series].map(([region, one]) => ({ region, pair: pairOf(one, from, to) }));
  const steps = pairs.flatMap(({ region, pair }) =>
    pair === null ? [] : [{ region, before: toStep(pair.before.value), after: toStep(pair.after.value) }],
  );
  if (steps.length === 0) return nothing;
  const whole = pairOf(seriesOf(area, own), from, to);
  const published = whole === null ? null : difference(whole.after.value, whole.before.value);
  const left = pairs.flatMap(({ region, pair }) => (pair === null ? [region] : []));
  return {
    area,
    from,
    to,
    // Where a part is left out, the rest need not sum to the area's change: that is no residual of rounding.
    found: contributeToCount(steps, left.length === 0 ? published : null),
    published,
    left,
    observations: pairs.flatMap(({ pair }) => (pair === null ? [] : [pair.before.observation, pair.after.observation])),
  };
}

function pairOf(series: readonly Observation[], from: Period, to: Period) {
  const [before, after] = [findAt(series, from), findAt(series, to)];
  if (before?.reading.kind !== "value" || after?.reading.kind !== "value") return null;
  if (compareOverTime(poorPeople, after, before).kind === "refused") return null;
  return {
    before: { value: before.reading.value, observation: before },
    after: { value: after.reading.value, observation: after },
  };
}

/** Of a number its own change is what is given: no population is needed. */
function toStep(poor: Measured): { poor: Measured; population: number } {
  return { poor, population: 0 };
}

function seriesOf(region: RegionCode, observations: readonly Observation[]): Observation[] {
  return toSeries(observations, { indicator: poorPeople.code, region, daerah: "total", affair: null });
}
