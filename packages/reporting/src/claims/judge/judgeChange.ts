import type { Measured } from "@rata/domain/number/Measured";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { absolute } from "@rata/domain/number/measuredMath";
import { effectOf } from "@rata/domain/analysis/change/compare";
import { formatPeriod, isSameRound, yearOf } from "@rata/domain/period/Period";
import { saySize } from "#narrative/figureWords";
import { type ClaimKind, type Verdict, verdictOf, whyOf } from "../Claim.ts";
import type { Figures } from "../Figures.ts";
import type { MoveToken, NumberToken } from "../text/Token.ts";
import { powerOf } from "../text/Unit.ts";
import { changeOf, type Ends, isRelativeOf, isSizeOf, listPairs, type Pair, pairDatum, relativeOf } from "./Pair.ts";

/** A judged size of a change, with the pairs that it is true of. */
export interface ChangeFound extends Verdict {
  kind: ClaimKind;
  pairs: readonly Pair[];
}

/** Holds the written size of a change against the pairs that the text may mean, then against others that would make it true. */
export function judgeSize(
  figures: Figures,
  number: NumberToken,
  { ends, pairs }: { ends: Ends; pairs: readonly Pair[] },
): ChangeFound {
  const { unit } = ends.indicator;
  const power = unit === "percent" && number.unit === "percent" ? null : powerOf(number.unit, unit);
  const isSize = (pair: Pair) => isSizeOf(number.value, pair, power ?? 0);
  const relative = number.unit === "percent" ? pairs.filter((pair) => isRelativeOf(number.value, pair)) : [];
  const hits = pairs.filter(isSize);
  if (power !== null && hits[0] !== undefined) return { ...bind(hits[0], ends), kind: "difference", pairs: hits };
  if (relative[0] !== undefined) return { ...bind(relative[0], ends), kind: "relative", pairs: relative };
  const [first] = pairs;
  if (first === undefined)
    return { ...verdictOf("unbound", { why: whyOf("no-figure") }), kind: "difference", pairs: [] };
  const expected = expectedOf(first, number);
  if (hits[0] !== undefined)
    return {
      ...verdictOf("unlike", { datum: pairDatum(hits[0]), expected, why: whyOf("unlike-unit") }),
      kind: "difference",
      pairs: hits,
    };
  if (power === null && number.unit !== "percent")
    return { ...digitsElsewhere(pairs, number, expected), kind: "difference", pairs };
  const other = findElsewhere(
    figures,
    ends,
    number.unit === "percent" ? (pair) => isRelativeOf(number.value, pair) : isSize,
  );
  if (other !== null) return { ...unlikeOf(other, first, expected), kind: "difference", pairs: [] };
  return { ...digitsElsewhere(pairs, number, expected), kind: "difference", pairs: [] };
}

/** Holds a word of direction against the pairs. */
export function judgeMove({ sign, sort }: MoveToken, pairs: readonly Pair[]): Verdict {
  const [first] = pairs;
  if (first === undefined) return verdictOf("unbound", { why: whyOf("no-figure") });
  if (sort === "effect" && first.indicator.better === "none") return verdictOf("unbound", { why: whyOf("judgement") });
  const wayOf = (pair: Pair) => (sort === "effect" ? effectSign(pair) : Math.sign(changeOf(pair).amount));
  const hit = pairs.find((pair) => wayOf(pair) === sign || (sign === -1 && sort === "effect" && wayOf(pair) === 0));
  if (hit !== undefined) return verdictOf("bound", { datum: pairDatum(hit) });
  const expected = EXPECTED[sort][wayOf(first) + 1] ?? "";
  return verdictOf("contradicted", {
    datum: pairDatum(first),
    expected,
    why: whyOf("other-direction", { expected, size: sizeOf(first) }),
  });
}

const CHANGES = ["menurun", "tidak berubah", "meningkat"];
const EXPECTED: Readonly<Record<MoveToken["sort"], readonly string[]>> = {
  verb: CHANGES,
  noun: ["penurunan", "tidak berubah", "peningkatan"],
  side: ["lebih rendah", "sama dengan", "lebih tinggi"],
  effect: ["memburuk", "tidak berubah", "membaik"],
  record: CHANGES,
};

function effectSign({ indicator, ...pair }: Pair): number {
  const effect = effectOf(indicator, changeOf({ indicator, ...pair }));
  return effect === "better" ? 1 : effect === "worse" ? -1 : 0;
}

function bind(pair: Pair, ends: Ends): Verdict {
  const isMixed = pair.other === null && !isSameRound(pair.current.period, pair.earlier.period);
  const params = { current: formatPeriod(pair.current.period), earlier: formatPeriod(pair.earlier.period) };
  const why = isMixed
    ? whyOf("unlike-rounds-compared", params)
    : ends.reference === null && pair.other === null
      ? whyOf("against-unsaid", params)
      : null;
  return verdictOf("bound", { datum: pairDatum(pair), why });
}

/** The same change between other periods than those named: another reference first, then another current one. */
function findElsewhere(figures: Figures, ends: Ends, isSize: (pair: Pair) => boolean): Pair | null {
  const { indicator, region, current } = ends;
  if (current === null) return null;
  const series = figures.list(indicator.code, region);
  const years = [...new Set(series.map(({ period }) => yearOf(period)))];
  const tries: Ends[] = [
    { ...ends, current: { ...current, round: null } },
    ...years.map((year) => ({ ...ends, reference: { year, round: null } })),
    ...years.map((year) => ({ ...ends, current: { year, round: current.round } })),
  ];
  for (const one of tries) {
    const hit = listPairs(figures, one).find(isSize);
    if (hit !== undefined) return hit;
  }
  return null;
}

function unlikeOf(pair: Pair, first: Pair, expected: string): Verdict {
  const isRound =
    yearOf(pair.current.period) === yearOf(first.current.period) &&
    yearOf(pair.earlier.period) === yearOf(first.earlier.period);
  const params = {
    period: `${formatPeriod(pair.earlier.period)} – ${formatPeriod(pair.current.period)}`,
    value: sizeOf(pair),
  };
  return verdictOf("unlike", {
    datum: pairDatum(pair),
    expected,
    why: whyOf(isRound ? "unlike-round" : "unlike-year", params),
  });
}

/** A wrong unit with right digits is unlike, everything else contradicted. */
function digitsElsewhere(pairs: readonly Pair[], { value }: NumberToken, expected: string): Verdict {
  const hit = pairs.find((pair) => isSizeOf(value, pair));
  if (hit !== undefined) return verdictOf("unlike", { datum: pairDatum(hit), expected, why: whyOf("unlike-unit") });
  const relative = pairs.find((pair) => isRelativeOf(value, pair));
  if (relative !== undefined && value.scale > 0)
    return verdictOf("unlike", { datum: pairDatum(relative), expected, why: whyOf("unlike-unit") });
  return verdictOf("contradicted", { expected, why: whyOf("other-change", { expected }) });
}

function expectedOf(pair: Pair, { unit, value }: NumberToken): string {
  const relative =
    unit === "percent" && pair.indicator.unit !== "percent" ? relativeOf(pair, Math.max(value.scale, 1)) : null;
  return relative === null ? sizeOf(pair) : sayPercent(relative);
}

function sizeOf(pair: Pair): string {
  return saySize(changeOf(pair), pair.indicator.unit);
}

function sayPercent(value: Measured): string {
  return `${formatMeasured(absolute(value))} persen`;
}
