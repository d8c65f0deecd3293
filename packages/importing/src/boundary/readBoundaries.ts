import type { BoundaryReading } from "@rata/domain/region/BoundaryReading";
import type { Region, RegionCode } from "@rata/domain/region/Region";
import type { BoundaryRing, RegionBoundary } from "@rata/domain/region/RegionBoundary";
import { BoundaryRefusal } from "./BoundaryRefusal.ts";
import { type FeatureMatch, matchFeatures } from "./matchFeatures.ts";
import { type PlanePoint, planeOf } from "./planeOf.ts";
import { type Feature, type Position, readFeatures } from "./readFeatures.ts";
import { areaOf, simplifyRing } from "./simplifyRing.ts";

/**
 * The boundaries of regions from the words of a GeoJSON: found by code or name, laid into one plane, and simplified to what a map on a
 * page or screen shows. A file that lacks regions is taken and says which. Pure: the same file gives the same boundaries.
 */
export function readBoundaries(text: string, regions: readonly Region[]): BoundaryReading {
  try {
    demandShallow(text);
    return toReading(readFeatures(parseJson(text)), regions);
  } catch (error) {
    if (error instanceof BoundaryRefusal) return { ok: false, code: error.code, params: { ...error.params } };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BoundaryRefusal("boundary-not-json");
  }
}

/** Brackets within brackets: a GeoJSON has seven. Counted before it is parsed, outside of its strings. */
function demandShallow(text: string): void {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === BRACKET || code === BRACE) depth += 1;
    else if (code === BRACKET + 2 || code === BRACE + 2) depth -= 1;
    if (depth > MOST_DEPTH) throw new BoundaryRefusal("boundary-too-deep", { limit: MOST_DEPTH });
  }
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];
const MOST_DEPTH = 40;

function toReading(features: readonly Feature[], regions: readonly Region[]): BoundaryReading {
  const match = matchFeatures(features, regions);
  const rings = collectRings(features, match);
  const found = [...rings].filter(([, own]) => own.length > 0);
  if (found.length === 0) throw new BoundaryRefusal("boundary-no-region");
  const boundaries = toBoundaries(found);
  const held = new Set(boundaries.map(({ code }) => code));
  const unmatched = features.flatMap((feature, at) =>
    match.codes[at] === null ? [feature.properties.get(match.property) ?? ""] : [],
  );
  return {
    ok: true,
    property: match.property,
    key: match.key,
    boundaries,
    unmatched: [...new Set(unmatched)].slice(0, MOST_NAMED),
    unmatchedCount: unmatched.length,
    withoutArea: features.filter((feature) => feature.rings.length === 0).length,
    missing: regions.map(({ code }) => code).filter((code) => !held.has(code)),
    points: { read: countPoints(found.map(([, own]) => own)), kept: countPoints(boundaries.map((one) => one.rings)) },
  };
}

const MOST_NAMED = 30;

/** All rings of a region, also where several features are parts of it. */
function collectRings(features: readonly Feature[], { codes }: FeatureMatch): Map<RegionCode, Position[][]> {
  const rings = new Map<RegionCode, Position[][]>();
  for (const [at, feature] of features.entries()) {
    const code = codes[at] ?? null;
    if (code !== null) rings.set(code, [...(rings.get(code) ?? []), ...feature.rings]);
  }
  return new Map([...rings].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function toBoundaries(found: readonly (readonly [RegionCode, Position[][]])[]): RegionBoundary[] {
  const place = planeOf(found.flatMap(([, own]) => own));
  const placed = found.map(([code, own]) => ({ code, rings: own.map((ring) => ring.map(place)) }));
  let least = LEAST_AREA;
  let boundaries = placed.map(({ code, rings }) => ({ code, rings: simplify(rings, least) }));
  while (countPoints(boundaries.map(({ rings }) => rings)) > MOST_POINTS && least < 1000) {
    least *= 2;
    const area = least;
    boundaries = placed.map(({ code, rings }) => ({ code, rings: simplify(rings, area) }));
  }
  return boundaries;
}

/** A thousandth of a map's width in both directions: less is smaller than a printed line. */
const LEAST_AREA = 0.5;
/** All regions together: a page with a map stays light. */
const MOST_POINTS = 8000;

/** Small islands give way, but never all of a region. */
function simplify(rings: readonly PlanePoint[][], least: number): BoundaryRing[] {
  const [largest, ...rest] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  const kept = [...(largest === undefined ? [] : [largest]), ...rest.filter((ring) => areaOf(ring) >= least * 2)];
  return kept.map((ring) => simplifyRing(ring, least).map(([x, y]) => [round(x), round(y)]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function countPoints(regions: readonly (readonly (readonly unknown[])[])[]): number {
  return regions.reduce((sum, rings) => sum + rings.reduce((own, ring) => own + ring.length, 0), 0);
}
