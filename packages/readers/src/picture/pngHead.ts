import type { PngChunk } from "./PngChunk.ts";

/** What a PNG says of itself. */
export interface PngHead {
  width: number;
  height: number;
  depth: number;
  kind: number;
  isInterlaced: boolean;
}

/** Depths and samples for each pixel that the format knows, by its kinds of colour. */
const KINDS: Readonly<Record<number, { depths: readonly number[]; samples: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], samples: 1 },
  2: { depths: [8, 16], samples: 3 },
  3: { depths: [1, 2, 4, 8], samples: 1 },
  4: { depths: [8, 16], samples: 2 },
  6: { depths: [8, 16], samples: 4 },
};
const INDEXED = 3;

/** The header, or null for one that no PNG has. */
export function parseHead({ type, content }: PngChunk): PngHead | null {
  if (type !== "IHDR" || content.length !== 13) return null;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [depth = 0, kind = 0, packing = 1, filter = 1, interlace = 2] = content.subarray(8);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const isKnown = KINDS[kind]?.depths.includes(depth) === true;
  if (width === 0 || height === 0 || !isKnown || packing !== 0 || filter !== 0 || interlace > 1) return null;
  return { width, height, depth, kind, isInterlaced: interlace === 1 };
}

/** Whether the pieces stand as the format asks: one header, at most one palette before the pixels, pixels together, no unknown piece that matters. */
export function isOrdered(chunks: readonly PngChunk[], { kind }: PngHead): boolean {
  const order = chunks.map(({ type }) => type).filter((type) => MATTERING.test(type) || type === "tRNS");
  if (!/^IHDR (?:PLTE )?(?:tRNS )?(?:IDAT )+IEND$/u.test(order.join(" "))) return false;
  const isTogether = /^(?:(?!IDAT)\S+ )+(?:IDAT )+(?:(?!IDAT)\S+ ?)+$/u.test(chunks.map(({ type }) => type).join(" "));
  return isTogether && isPaletteSound(chunks, kind);
}

/** A capital first letter says that a picture can't be shown without the piece. */
const MATTERING = /^[A-Z]/u;

function isPaletteSound(chunks: readonly PngChunk[], kind: number): boolean {
  const palette = chunks.find(({ type }) => type === "PLTE")?.content.length ?? null;
  const clear = chunks.find(({ type }) => type === "tRNS")?.content.length ?? null;
  if (palette !== null && (kind === 0 || kind === 4 || palette % 3 !== 0 || palette === 0 || palette > 768))
    return false;
  if (kind === INDEXED) return palette !== null && (clear ?? 0) <= palette / 3;
  return clear === null || (kind === 0 && clear === 2) || (kind === 2 && clear === 6);
}

/** The rows as they lie unpacked, each with the byte of its filter before it; an interlaced picture is seven smaller ones. */
export function rawRows({ width, height, depth, kind, isInterlaced }: PngHead): { count: number; bytes: number }[] {
  const bits = depth * (KINDS[kind]?.samples ?? 1);
  const passes = isInterlaced ? PASSES : [{ x: 0, y: 0, right: 1, down: 1 }];
  return passes.flatMap(({ x, y, right, down }) => {
    const across = Math.ceil((width - x) / right);
    const count = Math.ceil((height - y) / down);
    return across <= 0 || count <= 0 ? [] : [{ count, bytes: 1 + Math.ceil((across * bits) / 8) }];
  });
}

/** Where each of the seven begins and how far its pixels stand apart. */
const PASSES = [
  { x: 0, y: 0, right: 8, down: 8 },
  { x: 4, y: 0, right: 8, down: 8 },
  { x: 0, y: 4, right: 4, down: 8 },
  { x: 2, y: 0, right: 4, down: 4 },
  { x: 0, y: 2, right: 2, down: 4 },
  { x: 1, y: 0, right: 2, down: 2 },
  { x: 0, y: 1, right: 1, down: 2 },
];
