import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { levelOf, type Region } from "@rata/domain/region/Region";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { FigureSource } from "@rata/reporting/reports/figures/findFigureFacts";
import { readSeriesFile } from "../series/readSeriesFile.ts";
import type { ReportArguments } from "./readReportArguments.ts";

/** The figures of the files that were named; null where none was, so that the report leaves them out. */
export async function readFigureSource(
  { series, national, region, edition }: Pick<ReportArguments, "series" | "national" | "region" | "edition">,
  regions: readonly Region[],
): Promise<FigureSource | null> {
  if (series === null && national === null) return null;
  const own = series === null ? null : await readSeriesFile(series, region);
  const nation = national === null ? null : await readSeriesFile(national, NATION);
  const named = regions.filter(({ code }) => levelOf(code) === "province" || levelOf(code) === "regency");
  return {
    headlines: edition.headlines,
    observations: [...(own?.rows ?? []), ...(nation?.rows ?? [])],
    targets: new Map(),
    names: new Map([...named.map((one): [string, string] => [one.code, sayRegion(one)]), [NATION, NATION_NAME]]),
  };
}
