import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { RegionCode } from "@rata/domain/region/Region";

/** Observations that were read together, by indicator and region, with every release. */
export class Figures {
  readonly #series = new Map<string, Observation[]>();

  constructor(observations: readonly Observation[]) {
    for (const observation of observations) {
      const key = keyOf(observation.indicator, observation.region);
      const series = this.#series.get(key);
      if (series === undefined) this.#series.set(key, [observation]);
      else series.push(observation);
    }
  }

  of(indicator: IndicatorCode, region: RegionCode): readonly Observation[] {
    return this.#series.get(keyOf(indicator, region)) ?? [];
  }

  /** How many releases there are of what an observation is one of. */
  releasesOf(observation: Observation): number {
    const { indicator, region, period, daerah, affair } = observation;
    return this.of(indicator, region).filter(
      (other) => other.period === period && other.daerah === daerah && other.affair === affair,
    ).length;
  }
}

function keyOf(indicator: IndicatorCode, region: RegionCode): string {
  return `${indicator}|${region}`;
}
