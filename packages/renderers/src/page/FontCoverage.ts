/**
 * The characters that a TrueType font can draw, from its `cmap` (formats 4 and 12). Needed because typst would else reach for fonts
 * of the machine it runs on: other bytes elsewhere, and no PDF/A at all for a character that no font draws.
 */
export function readCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(view, "cmap");
  const covered = new Set<number>();
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, covered);
    if (format === 12) addRanges(view, subtable, covered);
  }
  return covered;
}

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const letters = [0, 1, 2, 3].map((offset) => String.fromCodePoint(view.getUint8(record + offset))).join("");
    if (letters === tag) return view.getUint32(record + 8);
  }
  throw new Error(`font without ${tag}`);
}

function addSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const length = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + length + 2;
  for (let at = 0; at < length; at += 2) {
    const end = view.getUint16(ends + at);
    for (let code = view.getUint16(starts + at); code <= end && code < 0xff_ff; code += 1) {
      if (glyphOf(view, starts + at, length, code) !== 0) covered.add(code);
    }
  }
}

/** The glyph of a code in a segment of format 4: by the delta, or through the glyph array where an offset is given. */
function glyphOf(view: DataView, start: number, length: number, code: number): number {
  const delta = view.getInt16(start + length);
  const offsetAt = start + 2 * length;
  const offset = view.getUint16(offsetAt);
  if (offset === 0) return (code + delta) & 0xff_ff;
  const glyph = view.getUint16(offsetAt + offset + 2 * (code - view.getUint16(start)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xff_ff;
}

function addRanges(view: DataView, subtable: number, covered: Set<number>): void {
  const count = view.getUint32(subtable + 12);
  for (let index = 0; index < count; index += 1) {
    const group = subtable + 16 + index * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code += 1) covered.add(code);
  }
}
