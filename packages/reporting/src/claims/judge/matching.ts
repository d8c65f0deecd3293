import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Point } from "@rata/domain/indicator/Series";
import type { Measured } from "@rata/domain/number/Measured";
import { compareMeasured, rescale } from "@rata/domain/number/measuredMath";
import { formatPeriod, type Period } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import { saySize, sayShortly } from "#narrative/figureWords";
import type { Datum } from "../Claim.ts";
import type { NumberToken } from "../text/Token.ts";
import { powerOf, shift } from "../text/Unit.ts";

/** Whether a written value is the published one: exactly, or rounded to the decimals that are written. */
export function isSameFigure(written: Measured, published: Measured): boolean {
  if (written.scale >= published.scale) return compareMeasured(written, published) === 0;
  return rescale(published, written.scale).amount === written.amount;
}

/** Whether a number states a figure of an indicator, in its unit; null where its unit counts something else. */
export function statesFigure({ value, unit }: NumberToken, published: Measured, indicator: Indicator): boolean | null {
  const power = powerOf(unit, indicator.unit);
  return power === null ? null : isSameFigure(value, shift(published, power));
}

/** The same digits, whatever the unit: by this a wrong unit is told from a wrong figure. */
export function hasDigitsOf({ value }: NumberToken, published: Measured): boolean {
  return value.scale >= Math.min(published.scale, 1) && isSameFigure(value, published);
}

export function datumOf(indicator: Indicator, region: RegionCode, { period, value }: Point): Datum {
  return {
    kind: "figure",
    indicator: indicator.code,
    region,
    period,
    against: null,
    value,
    text: sayShortly(value, indicator.unit),
  };
}

/** A change between two figures. */
export function changeDatum(
  indicator: Indicator,
  region: RegionCode,
  { current, earlier, change }: { current: Period; earlier: Period; change: Measured },
): Datum {
  return {
    kind: "figure",
    indicator: indicator.code,
    region,
    period: current,
    against: earlier,
    value: change,
    text: saySize(change, indicator.unit),
  };
}

/** What stands in a series for a period: `21,09 persen`, or both rounds with their names where the round is unsaid. */
export function sayPoints(points: readonly Point[], indicator: Indicator): string {
  return points
    .map(
      ({ period, value }) =>
        `${sayShortly(value, indicator.unit)}${points.length > 1 ? ` (${formatPeriod(period)})` : ""}`,
    )
    .join(" / ");
}
