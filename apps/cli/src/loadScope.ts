import type { Region, RegionCode } from "@rata/domain/region/Region";
import { loadDistricts, loadRegions } from "@rata/reference/loadRegions";
import { CommandProblem } from "./Command.ts";

/** The regions of the province that a region lies in, and its districts too where the plan is a regency's. @throws CommandProblem for a code in no list. */
export async function loadScope(code: RegionCode): Promise<readonly Region[]> {
  const isProvince = code.length === 2;
  const regions = [...(await loadRegions(code)), ...(isProvince ? [] : await loadDistricts(code))];
  if (!regions.some((region) => region.code === code)) throw new CommandProblem("region-unknown", 2, { name: code });
  return regions;
}
