import type { Position } from "./readFeatures.ts";

export type PlanePoint = [number, number];

/**
 * Lays degrees into a plane from 0 to 1000, y downwards, sizes kept alike in both directions: longitudes are shortened as they are at
 * the middle latitude (equirectangular). Over an Indonesian province, which lies near the equator, that bends nothing that an eye sees.
 */
export function planeOf(rings: readonly (readonly Position[])[]): (position: Position) => PlanePoint {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [longitude, latitude] of ring) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const extent = Math.max((east - west) * shortening, north - south, Number.EPSILON);
  const scale = SIDE / extent;
  return ([longitude, latitude]) => [(longitude - west) * shortening * scale, (north - latitude) * scale];
}

const SIDE = 1000;
