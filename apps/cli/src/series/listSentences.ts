import { type RegionNames } from "@rata/reporting/narrative/RegionNames";
import { tellFigures } from "@rata/reporting/narrative/tellIndicator";
import type { Analysed } from "./analyseSeries.ts";

/** What the figures of a file say, one sentence for each thing, in the order of a report. */
export function listSentences(analysed: Analysed, names: RegionNames): string[] {
  return tellFigures(analysed, names).flatMap(({ kind, text }) => (kind === "projection" ? [] : [text]));
}
