import { NATION, NATION_NAME } from "@rata/domain/indicator/nation";
import { DomainError } from "@rata/domain/problem/DomainError";
import { levelOf, parentOf, type Region, type RegionCode } from "@rata/domain/region/Region";
import type { RegionNames } from "@rata/reporting/narrative/RegionNames";
import { sayRegion } from "@rata/reporting/narrative/sayRegion";
import type { Services } from "#Services";

type Known = Pick<Services, "places" | "region">;

/** The province of the instance and its regencies: published figures of these are shown, whichever of them the instance is. */
export function listShown({ places }: Known): Region[] {
  return places.filter(({ code }) => levelOf(code) === "province" || levelOf(code) === "regency");
}

/** @throws DomainError "not-found" for a region that is not shown here, the same whether or not there is one */
export function getShown(services: Known, code: RegionCode): Region {
  const found = listShown(services).find((region) => region.code === code);
  if (found === undefined) throw new DomainError("not-found");
  return found;
}

/** The regencies beside a regency, itself among them, or the parts of a province: what figures are ranked among. */
export function listPeers(services: Known, code: RegionCode): Region[] {
  const area = parentOf(code) ?? code;
  return listShown(services).filter((region) => parentOf(region.code) === area);
}

/** How sentences name the shown regions and the nation. */
export function nameRegions(services: Known): RegionNames {
  const shown = listShown(services).map((region): [RegionCode, string] => [region.code, sayRegion(region)]);
  return new Map([...shown, [NATION, NATION_NAME]]);
}

export interface NamedRegion {
  code: RegionCode;
  name: string;
}
export function toNamed(region: Pick<Region, "code" | "name">): NamedRegion {
  return { code: region.code, name: sayRegion(region) };
}
