import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Point } from "@rata/domain/indicator/Series";
import { formatPeriod, yearOf } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import { type Verdict, verdictOf, type WhyCode, whyOf } from "../Claim.ts";
import { type Figures, isAt, type When } from "../Figures.ts";
import type { NumberToken } from "../text/Token.ts";
import { powerOf } from "../text/Unit.ts";
import { datumOf, hasDigitsOf, sayPoints, statesFigure } from "./matching.ts";

/** What a number is said to be. Where words leave several readings, the likeliest stands first. */
export interface LevelAsked {
  number: NumberToken;
  indicators: readonly Indicator[];
  regions: readonly (RegionCode | null)[];
  whens: readonly (When | null)[];
}

/** A verdict with the figure that the number is, if it is one. */
export interface LevelFound extends Verdict {
  point: Point | null;
  indicator: Indicator | null;
}

/** Holds a number against the figure that its sentence names: first the likeliest reading, another only where it makes the number true. */
export function judgeLevel(figures: Figures, asked: LevelAsked): LevelFound {
  const tries = fitting(asked).flatMap((indicator) =>
    asked.regions.flatMap((region) =>
      asked.whens.map((when) => judgeOne(figures, { number: asked.number, indicator, region, when })),
    ),
  );
  const [first] = tries;
  if (first === undefined) return none("no-indicator");
  const bound = tries.find(({ status }) => status === "bound");
  if (bound !== undefined) return bound;
  return first.status === "unlike" ? first : (tries.find(({ status }) => status === "unlike") ?? first);
}

interface Reading {
  number: NumberToken;
  indicator: Indicator;
  region: RegionCode | null;
  when: When | null;
}

/** Of several indicators those whose unit is written; all of them where it is the unit that is wrong. */
function fitting({ indicators, number: { unit } }: LevelAsked): readonly Indicator[] {
  const own = indicators.filter((indicator) => powerOf(unit, indicator.unit) !== null);
  return own.length === 0 ? indicators : own;
}

function judgeOne(figures: Figures, reading: Reading): LevelFound {
  const { indicator, region, when, number } = reading;
  const series = region === null ? [] : figures.list(indicator.code, region);
  const at = when === null ? series : series.filter(({ period }) => isAt(period, when));
  const hit = at.find(({ value }) => statesFigure(number, value, indicator) === true);
  if (hit !== undefined && region !== null) return bind({ ...reading, region }, at, hit);
  if (when === null) return none(series.length === 0 ? "no-series" : "period-unsaid");
  const elsewhere = findElsewhere(figures, reading, when);
  const expected = at.length === 0 ? null : sayPoints(at, indicator);
  if (elsewhere !== null) return { ...elsewhere, expected };
  if (powerOf(number.unit, indicator.unit) === null) return none("unlike-unit");
  // A whole number without a unit beside figures with decimals counts something else.
  if (number.unit === "plain" && number.value.scale === 0 && indicator.decimals > 0) return none("no-indicator");
  if (at.length === 0) return none(series.length === 0 ? "no-series" : "no-figure");
  return {
    ...verdictOf("contradicted", { expected, why: whyOf("other-value", { expected: expected ?? "" }) }),
    point: null,
    indicator,
  };
}

function bind(
  { indicator, region, when, number }: Reading & { region: RegionCode },
  at: readonly Point[],
  point: Point,
): LevelFound {
  const said = formatPeriod(point.period);
  const why =
    when === null
      ? whyOf("period-unsaid", { period: said })
      : when.round === null && at.some((other) => other !== point)
        ? whyOf("round-unsaid", { period: said })
        : number.value.scale < point.value.scale && number.unit !== "persons"
          ? whyOf("rounded", { value: sayPoints([point], indicator) })
          : null;
  return { ...verdictOf("bound", { datum: datumOf(indicator, region, point), why }), point, indicator };
}

/** Where the number is true after all: in another unit, round, region, year, or of another indicator. */
function findElsewhere(figures: Figures, reading: Reading, when: When): LevelFound | null {
  const { indicator, region, number } = reading;
  const own = region ?? figures.own;
  const series = figures.list(indicator.code, own);
  const states = ({ value }: Point) => statesFigure(number, value, indicator) === true;
  const isFine = number.value.scale > 0 || indicator.decimals === 0 || number.unit === "persons";
  const others = figures.regions.filter((code) => code !== region);
  const unlike = (
    code: WhyCode,
    point: Point | undefined,
    where: { region: RegionCode; indicator: Indicator } = { region: own, indicator },
  ) => (point === undefined ? null : unlikeOf(code, point, where));
  return (
    unlike(
      "unlike-unit",
      region === null
        ? undefined
        : series.find((point) => isAt(point.period, when) && hasDigitsOf(number, point.value) && !states(point)),
    ) ??
    (region === null || !isFine
      ? null
      : unlike(
          "unlike-round",
          series.find((point) => yearOf(point.period) === when.year && states(point)),
        )) ??
    first(
      others.map((code) =>
        unlike("unlike-region", figures.at(indicator.code, code, when).find(states), { region: code, indicator }),
      ),
    ) ??
    (region === null || !isFine ? null : unlike("unlike-year", nearest(series.filter(states), when))) ??
    (isFine
      ? first(
          figures.indicators.map((other) =>
            unlike(
              "unlike-indicator",
              figures.at(other.code, own, when).find(({ value }) => statesFigure(number, value, other) === true),
              { region: own, indicator: other },
            ),
          ),
        )
      : null)
  );
}

function unlikeOf(
  code: WhyCode,
  point: Point,
  { region, indicator }: { region: RegionCode; indicator: Indicator },
): LevelFound {
  const why = whyOf(code, {
    period: formatPeriod(point.period),
    name: indicator.names.id,
    value: sayPoints([point], indicator),
    region,
  });
  return { ...verdictOf("unlike", { datum: datumOf(indicator, region, point), why }), point, indicator };
}

function nearest(points: readonly Point[], { year }: When): Point | undefined {
  return points.toSorted((a, b) => Math.abs(yearOf(a.period) - year) - Math.abs(yearOf(b.period) - year))[0];
}

function first<T>(found: readonly (T | null)[]): T | null {
  return found.find((one) => one !== null) ?? null;
}

function none(code: WhyCode): LevelFound {
  return { ...verdictOf("unbound", { why: whyOf(code) }), point: null, indicator: null };
}
