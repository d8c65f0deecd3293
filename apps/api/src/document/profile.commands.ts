import type { RegionCode } from "@rata/domain/region/Region";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import { getShown } from "#indicator/indicatorRegions";
import type { Work } from "#Work";
import { type Printed, printMade } from "./document.commands.ts";
import { getReport, makeFrom } from "./makeReport.ts";

const REPORT = "indicator-profile";

export interface ProfileWish {
  region: RegionCode;
  /** The ending of the file, as it came from outside. */
  format: string;
  separator: CsvConvention["separator"];
}

/**
 * The profile of any region whose figures are shown here. It belongs to no plan and its figures are published ones, so that taking it
 * leaves no trace. @throws DomainError "not-found" for a region that is not shown here, an unknown format, or an edition without it
 */
export async function printProfile(work: Work, wish: ProfileWish): Promise<Printed> {
  const region = getShown(work.services, wish.region).code;
  const { made, about } = await makeFrom(work, { report: getReport(work.services, REPORT), subject: { region } });
  return printMade(work.services, made, { ...wish, report: REPORT, region, year: about.year });
}
