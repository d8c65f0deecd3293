import { type Changes, changesOf } from "@rata/domain/analysis/change/changesOf";
import { compareRegions, type Comparison } from "@rata/domain/analysis/change/compare";
import { type Direction, judgeDirection } from "@rata/domain/analysis/change/judgeDirection";
import { judgeRelevance, type Relevance } from "@rata/domain/analysis/change/judgeRelevance";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt, toSeries } from "@rata/domain/indicator/Series";
import type { RegionCode } from "@rata/domain/region/Region";
import type { SeriesReading } from "@rata/importing/importers/series/SeriesReading";

/** What is known of one indicator of a file; `own` is null where the file has no figure of it. */
export interface Analysed {
  indicator: Indicator;
  series: readonly Observation[];
  changes: Changes;
  direction: Direction;
  /** The last period of the file, where this indicator has no figure any more. */
  missing: Observation | null;
  nation: { comparison: Comparison | null; relevance: Relevance } | null;
}

/** The nation's place in keys; it is no region of the list. */
export const NATION: RegionCode = "00";

/** Analyses every indicator that has a figure, in the order of the dictionary's columns in the file. */
export function analyseSeries(own: SeriesReading, nation: SeriesReading | null, region: RegionCode): Analysed[] {
  return own.columns.flatMap(({ indicator }) => {
    const series = seriesOf(own, indicator, region);
    const changes = changesOf(indicator, series);
    if (changes === null) return [];
    const last = series.at(-1);
    return [
      {
        indicator,
        series,
        changes,
        direction: judgeDirection(indicator, changes),
        missing: last?.reading.kind === "absent" ? last : null,
        nation: nation === null ? null : compareNation(indicator, { series, changes }, nation),
      },
    ];
  });
}

function compareNation(
  indicator: Indicator,
  { series, changes }: Pick<Analysed, "series" | "changes">,
  nation: SeriesReading,
): Analysed["nation"] {
  const other = seriesOf(nation, indicator, NATION);
  if (other.length === 0) return null;
  const { observation, period } = changes.latest;
  const beside = findAt(other, period);
  return {
    comparison: beside === null ? null : compareRegions(indicator, observation, beside),
    relevance: judgeRelevance([series, other], period),
  };
}

function seriesOf(reading: SeriesReading, indicator: Indicator, region: RegionCode): Observation[] {
  return toSeries(reading.observations, { indicator: indicator.code, region, daerah: "total", affair: null });
}
