import type { Indicator, IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { type Point, pointsOf, toSeries } from "@rata/domain/indicator/Series";
import { type Round, roundOf, yearOf } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";

/** A period as a text names it: a year whose round may be left unsaid. */
export interface When {
  year: number;
  round: Round | null;
}

/** The figures that a text is held against: of one region and, where given, of the nation. */
export class Figures {
  readonly indicators: readonly Indicator[];
  readonly own: RegionCode;
  readonly regions: readonly RegionCode[];
  readonly #points = new Map<string, readonly Point[]>();

  constructor(indicators: readonly Indicator[], observations: readonly Observation[], own: RegionCode) {
    this.indicators = indicators;
    this.own = own;
    this.regions = [...new Set(observations.map(({ region }) => region))];
    for (const { code } of indicators)
      for (const region of this.regions) {
        const key = { indicator: code, region, daerah: "total", affair: null } as const;
        const points = pointsOf(toSeries(observations, key));
        if (points.length > 0) this.#points.set(`${code}|${region}`, points);
      }
  }

  /** Every figure of an indicator in a region, in order of time; none where there is no series. */
  list(indicator: IndicatorCode, region: RegionCode): readonly Point[] {
    return this.#points.get(`${indicator}|${region}`) ?? [];
  }

  /** The figures that a period may mean: one, or one for each round where the round is unsaid. */
  at(indicator: IndicatorCode, region: RegionCode, when: When): readonly Point[] {
    return this.list(indicator, region).filter(({ period }) => isAt(period, when));
  }

  get(code: IndicatorCode): Indicator | null {
    return this.indicators.find((indicator) => indicator.code === code) ?? null;
  }
}

export function isAt(period: string, { year, round }: When): boolean {
  return yearOf(period) === year && (round === null || roundOf(period) === round);
}
