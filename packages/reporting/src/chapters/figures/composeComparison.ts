import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import { heading } from "#document/blocks";
import type { Content } from "#document/Document";
import { composePanels } from "#indicator/composePanels";
import { composePeers } from "#indicator/composePeers";
import { type RegionNames, subjectOf } from "#narrative/RegionNames";
import { tellRanking } from "#narrative/tell/tellRanking";
import type { AnalysedFigures } from "./analyseFigures.ts";
import { composeSentences } from "./composeIndicator.ts";
import { composeContributions, composePriority } from "./composePriority.ts";

/** The regencies beside each other, indicator by indicator, and which of them come first. */
export function composeComparison(figures: AnalysedFigures): Content[] {
  const { headlines, others, names } = figures;
  const compared = [...headlines, ...others].flatMap((one) => composePeersOf(one, names));
  return [
    heading(1, "Perbandingan wilayah"),
    ...compared,
    ...composePriority(figures),
    ...composeContributions(figures),
  ];
}

/** Nothing of an indicator that no peer has a figure of. */
function composePeersOf(analysed: AnalysedIndicator, names: RegionNames): Content[] {
  if ([...analysed.peers.values()].every((series) => series.length === 0)) return [];
  const told = tellRanking(subjectOf(analysed, names), analysed, names).map((saying) => saying.told);
  const charts = [composePeers(analysed, names), composePanels(analysed, names)];
  return [
    heading(2, analysed.indicator.names.id),
    ...composeSentences(told),
    ...charts.filter((chart) => chart !== null),
  ];
}
