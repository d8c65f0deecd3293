import { BoundaryRefusal } from "./BoundaryRefusal.ts";

/** A point as GeoJSON has it: longitude, latitude. */
export type Position = readonly [number, number];

/** A feature with its properties as words and all rings of its area, holes among them. */
export interface Feature {
  properties: ReadonlyMap<string, string>;
  rings: Position[][];
}

/** How much of a file is taken: the most detailed official file of a province has some hundred thousand points. */
export const BOUNDARY_LIMITS = { features: 20_000, rings: 200_000, points: 2_000_000, properties: 200 };

/**
 * The features of a parsed GeoJSON (RFC 7946), their coordinates checked to be degrees of WGS 84 about Indonesia. Positions are
 * checked one by one without a schema, which would take minutes over two million pairs.
 * @throws BoundaryRefusal
 */
export function readFeatures(json: unknown): Feature[] {
  const features = fieldOf(json, "features");
  if (fieldOf(json, "type") !== "FeatureCollection" || !Array.isArray(features))
    throw new BoundaryRefusal("boundary-not-collection");
  demandDegrees(fieldOf(json, "crs"));
  if (features.length > BOUNDARY_LIMITS.features) refuseMany("features");
  const counts = { rings: 0, points: 0 };
  return features.map((feature: unknown) => readFeature(feature, counts));
}

/** RFC 7946 knows WGS 84 alone; older files may name it, or another one, which is refused by its name. */
function demandDegrees(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const named = fieldOf(fieldOf(crs, "properties"), "name");
  const name = typeof named === "string" ? named : "?";
  if (!/(?:CRS84|EPSG:{1,2}4326|WGS ?84)$/iu.test(name))
    throw new BoundaryRefusal("boundary-crs", { name: name.slice(0, 80) });
}

interface Counts {
  rings: number;
  points: number;
}

function readFeature(feature: unknown, counts: Counts): Feature {
  const geometry = fieldOf(feature, "geometry");
  const rings = listPolygons(geometry).flatMap((polygon) => listOf(polygon).map((ring) => readRing(ring, counts)));
  return {
    properties: readProperties(fieldOf(feature, "properties")),
    rings: rings.filter((ring) => ring.length >= 3),
  };
}

/** Points and lines have no area and give nothing. */
function listPolygons(geometry: unknown): readonly unknown[] {
  const coordinates = fieldOf(geometry, "coordinates");
  if (fieldOf(geometry, "type") === "Polygon") return [coordinates];
  return fieldOf(geometry, "type") === "MultiPolygon" ? listOf(coordinates) : [];
}

/** Plain properties alone, as words; a number keeps its digits. */
function readProperties(properties: unknown): Map<string, string> {
  if (typeof properties !== "object" || properties === null) return new Map();
  const entries = Object.entries(properties).slice(0, BOUNDARY_LIMITS.properties);
  return new Map(
    entries.flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === "string" || typeof value === "number"
        ? [[key.slice(0, 80), String(value).trim().slice(0, 120)]]
        : [],
    ),
  );
}

function readRing(ring: unknown, counts: Counts): Position[] {
  counts.rings += 1;
  if (counts.rings > BOUNDARY_LIMITS.rings) refuseMany("rings");
  const positions = listOf(ring);
  counts.points += positions.length;
  if (counts.points > BOUNDARY_LIMITS.points) refuseMany("points");
  const points = positions.map((position) => readPosition(position));
  const [first, last] = [points[0], points.at(-1)];
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return isClosed ? points.slice(0, -1) : points;
}

function readPosition(position: unknown): Position {
  const list = listOf(position);
  const [longitude, latitude]: readonly unknown[] = list;
  if (typeof longitude !== "number" || typeof latitude !== "number")
    throw new BoundaryRefusal("boundary-not-collection");
  if (isInside(longitude, latitude)) return [longitude, latitude];
  throw new BoundaryRefusal(isInside(latitude, longitude) ? "boundary-swapped" : "boundary-coordinates", {
    x: longitude,
    y: latitude,
  });
}

/** About Indonesia, its seas among it. */
function isInside(longitude: number, latitude: number): boolean {
  return longitude >= 90 && longitude <= 145 && latitude >= -15 && latitude <= 10;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function refuseMany(what: "features" | "rings" | "points"): never {
  throw new BoundaryRefusal("boundary-too-many", { limit: BOUNDARY_LIMITS[what] });
}
