import { findRegion, isAmbiguousRegion } from "./findRegion.ts";
import type { LocationReading, LocationScope, PlaceRemark } from "./LocationReading.ts";
import { normaliseRegionWords } from "./RegionIndex.ts";
import type { RegionCode } from "./Region.ts";
import { readQuantifiedPlace } from "./quantifiedPlace.ts";

/**
 * Reads the places of a cell. Words that name no known region of the scope, or more than one, keep `code` null with a remark. A
 * village with its regency ("Desa X Kab. TTS") is read as the regency, with the remark that the village itself was not checked.
 */
export function parseLocation(text: string, where: LocationScope): LocationReading {
  const trimmed = text.replaceAll(/\s+/gu, " ").trim();
  const reading: LocationReading = { places: [], remarks: [] };
  if (trimmed === "") return reading;
  const quantified = readQuantifiedPlace(trimmed, where);
  if (quantified !== null) return quantified;
  const segments = splitPlaces(trimmed);
  for (let start = 0; start < segments.length;) {
    const width = widestRegion(trimmed, segments, start, where);
    addPlace(reading, sliceOf(trimmed, segments, start, width), where);
    start += width;
  }
  return reading;
}

interface Segment {
  from: number;
  to: number;
}

/** Segments between commas, semicolons and the words for "and". */
function splitPlaces(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const mark of text.matchAll(/[,;&]| (?:dan|serta) |$/giu)) {
    if (text.slice(from, mark.index).trim() !== "") segments.push({ from, to: mark.index });
    from = mark.index + mark[0].length;
  }
  return segments;
}

/** "Pangkajene dan Kepulauan" is one region: the longest run of segments that names one is taken. */
function widestRegion(text: string, segments: readonly Segment[], start: number, where: LocationScope): number {
  for (let width = Math.min(3, segments.length - start); width > 1; width -= 1) {
    const slice = sliceOf(text, segments, start, width);
    if (findRegion(where.tree, slice, where.scope) !== null || readQuantifiedPlace(slice, where) !== null) return width;
  }
  return 1;
}

function sliceOf(text: string, segments: readonly Segment[], start: number, width: number): string {
  return text.slice(segments[start]?.from, segments[start + width - 1]?.to).trim();
}

function addPlace(reading: LocationReading, text: string, where: LocationScope): void {
  const quantified = readQuantifiedPlace(text, where);
  if (quantified !== null) {
    reading.places.push(...quantified.places);
    reading.remarks.push(...quantified.remarks);
    return;
  }
  const region = findRegion(where.tree, text, where.scope);
  if (region !== null) {
    reading.places.push({ text, code: region.code });
    return;
  }
  const outer = findOuterRegion(text, where);
  reading.places.push({ text, code: outer });
  reading.remarks.push({ code: remarkFor(text, outer, where), text, params: outer === null ? {} : { region: outer } });
}

function remarkFor(text: string, outer: RegionCode | null, where: LocationScope): PlaceRemark["code"] {
  if (outer !== null) return "village-unchecked";
  if (isAmbiguousRegion(where.tree, text, where.scope)) return "place-ambiguous";
  return /terpilih|lokus|prioritas|tersebar|tertentu|sasaran/iu.test(text) ? "place-unspecified" : "place-unknown";
}

/** The region that a smaller place is said to lie in: the words from the last "Kab.", "Kota" or "Kec." on. */
function findOuterRegion(text: string, { tree, scope }: LocationScope): RegionCode | null {
  const words = normaliseRegionWords(text.replaceAll(/[()]/gu, " ")).split(" ");
  if (!SMALLER.has(words[0] ?? "")) return null;
  for (let at = 1; at < words.length; at += 1) {
    const tail = words.slice(at, at + 7).map((word) => LARGER_SHORT.get(word) ?? word);
    if (!LARGER.has(tail[0] ?? "")) continue;
    const region = findRegion(tree, tail.join(" "), scope);
    if (region !== null) return region.code;
  }
  return null;
}

const SMALLER: ReadonlySet<string> = new Set([
  "desa",
  "kelurahan",
  "kecamatan",
  "dusun",
  "kampung",
  "nagari",
  "gampong",
  "pekon",
  "uptd",
  "panti",
  "pulau",
]);
const LARGER: ReadonlySet<string> = new Set(["kabupaten", "kota", "kecamatan"]);
const LARGER_SHORT: ReadonlyMap<string, string> = new Map([
  ["kab", "kabupaten"],
  ["kec", "kecamatan"],
]);
