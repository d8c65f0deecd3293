import type { AnalysedIndicator } from "@rata/domain/analysis/indicator/analyseIndicator";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Subject } from "./figureWords.ts";

/** How regions are named in sentences: `Provinsi Nusa Tenggara Timur`, `Kabupaten Kupang`, `Indonesia`. */
export type RegionNames = ReadonlyMap<RegionCode, string>;

/** A region's name, or its code where nobody named it. */
export function nameOf(names: RegionNames, region: RegionCode): string {
  return names.get(region) ?? region;
}

/** Of what the sentences of an analysed indicator speak. */
export function subjectOf(
  { indicator, region }: Pick<AnalysedIndicator, "indicator" | "region">,
  names: RegionNames,
): Subject {
  return { indicator, region: nameOf(names, region), daerah: "total" };
}
