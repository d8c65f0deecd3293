/** A PNG as large as it fits into a square of so many points, its shape kept; null when the bytes are no PNG. */
export function containPng(png: Uint8Array, side: number): { width: number; height: number } | null {
  const isPng = png.length > 24 && png[0] === 0x89 && png[1] === 0x50;
  if (!isPng) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return null;
  const longest = Math.max(width, height);
  return { width: (side * width) / longest, height: (side * height) / longest };
}
