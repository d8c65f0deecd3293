import type { Observation } from "@rata/domain/indicator/Observation";
import { yearOf } from "@rata/domain/period/Period";
import { DomainError } from "@rata/domain/problem/DomainError";
import type { RegionCode } from "@rata/domain/region/Region";
import type { CsvConvention } from "@rata/renderers/csv/renderCsv";
import { toJob } from "@rata/renderers/worker/toJob";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import { makeIndicatorProfile } from "@rata/reporting/reports/indicator-profile/make";
import { nameFile } from "@rata/texts/document/fileName";
import type { Scope } from "#access/Scope";
import { CONTENT_TYPES, findFormat, toConvention } from "#http/documentFormats";
import { getShown } from "#indicator/indicatorRegions";
import { getInstance } from "#agency/agency.queries";
import type { Services } from "#Services";
import type { Printed } from "./document.commands.ts";
import { findLogo } from "./logo.commands.ts";
import { toLetterhead } from "./makeReport.ts";
import { readFigureSource } from "./readFigureSource.ts";

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
export async function printProfile(services: Services, scope: Scope, wish: ProfileWish): Promise<Printed> {
  const format = findFormat(wish.format);
  const chapters = services.edition.reports[REPORT];
  if (format === null || chapters === undefined) throw new DomainError("not-found");
  const region = getShown(services, wish.region);
  const figures = await readFigureSource(services, scope, { region: region.code, chapters });
  const instance = await getInstance(services.openConnection(), scope);
  const year = lastYear(figures?.observations ?? [], region.code) ?? services.now().getUTCFullYear();
  const made = makeIndicatorProfile({
    region: { code: region.code, name: sayRegion(region) },
    year,
    isDraft: false,
    seal: null,
    chapters,
    letterhead: toLetterhead(instance.letterhead, await findLogo(services, instance.logo)),
    figures,
  });
  const { bytes } = await services.renderer.render(toJob(made, format, toConvention(wish.separator)));
  return {
    bytes,
    name: nameFile(REPORT, { region: region.code, year, format }),
    contentType: CONTENT_TYPES[format],
    isPage: format === "html",
  };
}

/** The year of the region's last figure: by it the same figures give the same bytes on any day. */
function lastYear(observations: readonly Observation[], region: RegionCode): number | null {
  const years = observations.flatMap((one) => (one.region === region ? [yearOf(one.period)] : []));
  return years.length === 0 ? null : Math.max(...years);
}
