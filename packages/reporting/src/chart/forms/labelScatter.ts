import { drawBacking } from "#chart/picture/drawBacking";
import type { Shape, TextShape } from "#chart/picture/Picture";
import { words } from "#chart/picture/shapes";
import type { TakenRoom } from "#chart/picture/TakenRoom";

interface PointToName {
  label: string;
  px: number;
  py: number;
  isOwn: boolean;
  group: "I" | "II" | "III" | "IV";
}

/** Names beside the points where there is room: the own region, then quadrant I, then the others. */
export function labelScatter(points: readonly PointToName[], taken: TakenRoom, size: number): Shape[] {
  const ordered = points.toSorted((a, b) => rankOf(a) - rankOf(b) || a.py - b.py);
  return ordered.flatMap((point) => {
    const places = placesBeside(point, size);
    const free = taken.place(places);
    if (free !== null) return [free];
    const crossing = taken.place(places, true);
    return crossing === null ? [] : [drawBacking(crossing), crossing];
  });
}

const RANKS = { I: 1, II: 2, IV: 2, III: 3 } as const;

function rankOf({ isOwn, group }: PointToName): number {
  return isOwn ? 0 : RANKS[group];
}

/** Most regions are kabupaten, which goes without saying; a kota keeps its word, and so the two of one name stay apart. */
function shorten(label: string): string {
  return label.replace(/^Kabupaten (?=\S)/u, "");
}

function placesBeside({ px, py, label, isOwn }: PointToName, size: number): TextShape[] {
  const small = size * 0.85;
  const far = size * 0.6;
  const at = (x: number, y: number, anchor: TextShape["anchor"]) =>
    words(shorten(label), { x, y, size: small }, { anchor, isBold: isOwn });
  const level = py + small * 0.3;
  return [
    at(px + far, level, "start"),
    at(px - far, level, "end"),
    at(px, py - far - small * 0.1, "middle"),
    at(px, py + far + small * 0.7, "middle"),
    at(px + far * 0.8, py - far * 0.9, "start"),
    at(px + far * 0.8, py + far * 0.9 + small * 0.6, "start"),
    at(px - far * 0.8, py - far * 0.9, "end"),
    at(px - far * 0.8, py + far * 0.9 + small * 0.6, "end"),
  ];
}
