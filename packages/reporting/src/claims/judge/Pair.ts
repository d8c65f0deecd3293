import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Point } from "@rata/domain/indicator/Series";
import type { Measured } from "@rata/domain/number/Measured";
import { absolute, difference, ratio, rescale, widen } from "@rata/domain/number/measuredMath";
import { isSameRound, yearOf } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Datum } from "../Claim.ts";
import type { Figures, When } from "../Figures.ts";
import { shift } from "../text/Unit.ts";
import { changeDatum, isSameFigure } from "./matching.ts";

/** Two figures that a text sets beside each other: over time, or of two regions at one period (`other`). */
export interface Pair {
  indicator: Indicator;
  region: RegionCode;
  current: Point;
  earlier: Point;
  other: RegionCode | null;
}

/** The ends of a change as the text names them; without a reference it is the year before, or the round before. */
export interface Ends {
  indicator: Indicator;
  region: RegionCode;
  current: When | null;
  reference: When | null;
}

/** All pairs that the ends may mean; where rounds are unsaid, pairs of one round come alone if there are any. */
export function listPairs(figures: Figures, { indicator, region, current, reference }: Ends): Pair[] {
  if (current === null) return [];
  const currents = figures.at(indicator.code, region, current);
  const pairs = currents.flatMap((point) =>
    earlierOf(figures.list(indicator.code, region), point, reference).map((earlier) => ({
      indicator,
      region,
      current: point,
      earlier,
      other: null,
    })),
  );
  const equal = pairs.filter((pair) => isSameRound(pair.current.period, pair.earlier.period));
  const isOpen = current.round === null || reference === null || reference.round === null;
  return isOpen && equal.length > 0 ? equal : pairs;
}

function earlierOf(series: readonly Point[], point: Point, reference: When | null): readonly Point[] {
  const year = reference?.year ?? yearOf(point.period) - 1;
  const round = reference?.round ?? null;
  return series.filter(
    ({ period }) => yearOf(period) === year && period !== point.period && (round === null || period.slice(5) === round),
  );
}

/** The figures of two regions at each period that the text may mean. */
export function listRegionPairs(figures: Figures, { indicator, region, current }: Ends, other: RegionCode): Pair[] {
  if (current === null) return [];
  return figures.at(indicator.code, region, current).flatMap((point) =>
    figures
      .list(indicator.code, other)
      .filter(({ period }) => period === point.period)
      .map((earlier) => ({ indicator, region, current: point, earlier, other })),
  );
}

export function changeOf({ current, earlier }: Pair): Measured {
  return difference(current.value, earlier.value);
}

/** Whether a written size is the change: at the published scale, or exact where the text has more decimals. */
export function isSizeOf(written: Measured, pair: Pair, power = 0): boolean {
  const { current, earlier } = pair;
  const scale = Math.max(current.value.scale, earlier.value.scale);
  const exact = absolute(difference(rescale(current.value, scale), rescale(earlier.value, scale)));
  return [absolute(changeOf(pair)), exact].some((size) => isSameFigure(written, shift(size, power)));
}

/** The change in percent of the earlier figure, as far as it is written. */
export function isRelativeOf(written: Measured, { current, earlier }: Pair): boolean {
  const part = relativeOf({ current, earlier }, written.scale);
  return part !== null && absolute(part).amount === absolute(written).amount;
}

export function relativeOf({ current, earlier }: Pick<Pair, "current" | "earlier">, decimals: number): Measured | null {
  const scale = Math.max(current.value.scale, earlier.value.scale);
  const [now, then] = [widen(current.value, scale), widen(earlier.value, scale)];
  return then === 0n ? null : ratio((now - then) * 100n, then, decimals);
}

export function pairDatum(pair: Pair): Datum {
  const { indicator, region, current, earlier, other } = pair;
  return changeDatum(indicator, region, {
    current: current.period,
    earlier: other ?? earlier.period,
    change: changeOf(pair),
  });
}
