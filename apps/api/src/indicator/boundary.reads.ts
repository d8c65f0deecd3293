import { layTiles } from "@rata/reference/tiles/layTiles";
import type { RegionLayout } from "@rata/reporting/indicator/composeRegions";
import type { Services } from "#Services";
import { findBoundaryFile, readBoundaries } from "./boundary.queries.ts";
import type { BoundaryState } from "./boundary.views.ts";
import { listPeers, toNamed } from "./indicatorRegions.ts";

/** How the regions beside each other are laid out on a map: as squares, and on boundaries where somebody uploaded them. */
export async function layRegions(services: Services): Promise<RegionLayout> {
  const shapes = await readBoundaries(services.openConnection());
  return { ...layTiles(listPeers(services, services.region)), shapes };
}

/** Which boundaries are held. */
export async function describeBoundaries(services: Services): Promise<BoundaryState> {
  const found = await findBoundaryFile(services.openConnection());
  if (found === null) return null;
  const held = new Set(found.regions);
  const missing = listPeers(services, services.region).filter(({ code }) => !held.has(code));
  return { fileName: found.fileName, at: found.at, count: held.size, missing: missing.map(toNamed) };
}
