import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { type Observation, subjectKey } from "@rata/domain/indicator/Observation";
import type { RegionCode } from "@rata/domain/region/Region";

/** Observations that were read together, by indicator and region, with every release. */
export class Figures {
  readonly #series = new Map<string, Observation[]>();
  #releases: Map<string, number> | null = null;

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

  /** How many releases there are of what an observation is one of. Counted when first asked, since most pages show few figures. */
  releasesOf(observation: Observation): number {
    this.#releases ??= this.#count();
    return this.#releases.get(subjectKey(observation)) ?? 0;
  }

  #count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const series of this.#series.values())
      for (const observation of series) {
        const key = subjectKey(observation);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    return counts;
  }
}

function keyOf(indicator: IndicatorCode, region: RegionCode): string {
  return `${indicator}|${region}`;
}
