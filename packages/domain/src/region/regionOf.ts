import type { Location } from "./Place.ts";
import { isWithin, REGION_LEVELS, type RegionCode, type RegionLevel } from "./Region.ts";

/** Where the ceiling of an activity belongs when it can't be given to one region. */
export const UNDIVIDED = ["every", "several", "own", "unknown", "none"] as const;

/** The region of an activity, and those that it names among others. */
export interface RegionOfActivity {
  key: string;
  shared: readonly RegionCode[];
}

/**
 * The one region that all places of an activity lie in, at the given level. A ceiling for several regions, for every region
 * ("22 kab/kota") or for the whole province is never divided: it stands under a key of its own.
 */
export function regionOf(locations: readonly Location[], scope: RegionCode, level: RegionLevel): RegionOfActivity {
  const keys = new Set<string>();
  for (const { places } of locations) {
    for (const { code, every } of places) keys.add(keyOf(code, every !== undefined, scope, level));
  }
  const shared = [...keys].filter((key) => !UNDIVIDED.some((other) => other === key));
  if (keys.size === 0) return { key: locations.length === 0 ? "none" : "unknown", shared: [] };
  if (keys.has("every")) return { key: "every", shared };
  const [only] = keys;
  return keys.size === 1 && only !== undefined ? { key: only, shared: [] } : { key: "several", shared };
}

function keyOf(code: RegionCode | null, isEvery: boolean, scope: RegionCode, level: RegionLevel): string {
  if (code === null) return "unknown";
  const parts = REGION_LEVELS.indexOf(level) + 1;
  const own = code.split(".");
  // "Every village of Belu" lies in Belu alone; every regency of the province in none.
  if (own.length >= parts) return own.slice(0, parts).join(".");
  if (isEvery) return "every";
  return isWithin(scope, code) ? "own" : "unknown";
}
