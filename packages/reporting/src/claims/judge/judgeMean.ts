import { absolute, ratio, widen } from "@rata/domain/number/measuredMath";
import { yearOf } from "@rata/domain/period/Period";
import type { Measured } from "@rata/domain/number/Measured";
import { saySize } from "#narrative/figureWords";
import { type Verdict, verdictOf, whyOf } from "../Claim.ts";
import type { NumberToken } from "../text/Token.ts";
import { powerOf, shift } from "../text/Unit.ts";
import { isSameFigure } from "./matching.ts";
import { changeOf, type Pair, pairDatum } from "./Pair.ts";

/** A mean change per year: the change by the years between its ends, rounded once. */
export function judgeMean({ value, unit }: NumberToken, pairs: readonly Pair[]): Verdict {
  const [pair] = pairs;
  if (pair === undefined) return verdictOf("unbound", { why: whyOf("no-figure") });
  const mean = absolute(meanOf(pair));
  const expected = saySize(mean, pair.indicator.unit);
  const isPlainPercent = unit === "percent" && pair.indicator.unit === "percent";
  const power = isPlainPercent ? null : powerOf(unit, pair.indicator.unit);
  if (power !== null && isSameFigure(absolute(value), shift(mean, power)))
    return verdictOf("bound", { datum: pairDatum(pair) });
  if (isSameFigure(absolute(value), mean))
    return verdictOf("unlike", { datum: pairDatum(pair), expected, why: whyOf("unlike-unit") });
  return verdictOf("contradicted", { datum: pairDatum(pair), expected, why: whyOf("other-change", { expected }) });
}

function meanOf(pair: Pair): Measured {
  const { current, earlier } = pair;
  const years = yearOf(current.period) - yearOf(earlier.period);
  const scale = Math.max(current.value.scale, earlier.value.scale);
  if (years === 0) return changeOf(pair);
  const units = widen(current.value, scale) - widen(earlier.value, scale);
  return ratio(units, BigInt(years) * 10n ** BigInt(scale), Math.min(current.value.scale, earlier.value.scale));
}
