import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { Chart } from "@rata/reporting/chart/Chart";
import { composeCourse } from "@rata/reporting/indicator/composeCourse";
import { composePanels } from "@rata/reporting/indicator/composePanels";
import { composePeers } from "@rata/reporting/indicator/composePeers";
import { composeRegions, type RegionLayout } from "@rata/reporting/indicator/composeRegions";
import type { RegionNames } from "@rata/reporting/narrative/RegionNames";
import type { KeyedChart } from "./indicator.views.ts";

/** The pictures of one indicator of one region: its course, and the regions beside each other. */
export function drawIndicator(analysed: AnalysedIndicator, names: RegionNames, layout: RegionLayout): KeyedChart[] {
  return [
    ...keyed("course", composeCourse(analysed, names)),
    ...keyed("peers", composePeers(analysed, names)),
    ...keyed("tiles", composeRegions(analysed, names, layout)),
    ...keyed("panels", composePanels(analysed, names)),
  ];
}

/** The regions beside each other in one indicator; keys hold its code, since a page shows several. */
export function drawPeers(analysed: AnalysedIndicator, names: RegionNames, layout: RegionLayout): KeyedChart[] {
  const { code } = analysed.indicator;
  return [
    ...keyed(`peers-${code}`, composePeers(analysed, names)),
    ...keyed(`tiles-${code}`, composeRegions(analysed, names, layout)),
    ...keyed(`panels-${code}`, composePanels(analysed, names)),
  ];
}

/** A chart under its key; nothing where there is no picture. */
export function keyed(key: string, chart: Chart | null): KeyedChart[] {
  return chart === null ? [] : [{ key, chart }];
}
