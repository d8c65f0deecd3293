import { type AnalysedIndicator, analyseIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Changes } from "@rata/domain/analysis/change/changesOf";
import type { Direction } from "@rata/domain/analysis/change/judgeDirection";
import { NATION } from "@rata/domain/indicator/nation";
import { parentOf, type RegionCode } from "@rata/domain/region/Region";
import type { RegionFigures } from "@rata/importing/importers/figures/RegionFigures";

/** An indicator of a file that has a figure there. */
export type Analysed = AnalysedIndicator & { changes: Changes; direction: Direction };

/** Analyses every indicator that has a figure, in the order of the dictionary's columns in the file. */
export function analyseSeries(
  own: RegionFigures,
  { nation, parent }: { nation: RegionFigures | null; parent: RegionFigures | null },
  region: RegionCode,
): Analysed[] {
  const area = parentOf(region);
  return own.columns.flatMap(({ indicator }) => {
    const analysed = analyseIndicator(indicator, {
      region,
      own: own.rows,
      parent: parent === null || area === null ? null : { region: area, observations: parent.rows },
      nation: nation === null ? null : { region: NATION, observations: nation.rows },
      peers: new Map(),
      targets: [],
    });
    const { changes, direction } = analysed;
    return changes === null || direction === null ? [] : [{ ...analysed, changes, direction }];
  });
}
