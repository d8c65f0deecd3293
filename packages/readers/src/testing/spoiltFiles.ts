import { Buffer } from "node:buffer";
import { documentParts, rowXml, tableXml } from "./documentOf.ts";
import { MAIN, type MadeSheet, partsOf, sheetXml, workbookOf } from "./workbookOf.ts";
import { type MadePart, zipOf } from "./zipOf.ts";

/** What every odd file holds. */
export const ODD_CELLS = [
  ["__proto__", "=cmd|' /c calc'!A0"],
  ["constructor", "-1"],
] as const;

/** The workbook that is spoilt in one way or another. */
export const BOOK = { sheets: [{ name: "__proto__", rows: ODD_CELLS }] };
export const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>`;

export function bytes(...values: number[]): Uint8Array {
  return new Uint8Array(values);
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The container of old Office files with the name of a stream in it. */
export function oldOffice(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.alloc(512),
      Buffer.from(stream, "utf16le"),
    ]),
  );
}

export function spoilt(ending: string, change: Partial<MadePart>): Uint8Array {
  return zipOf(partsOf(BOOK).map((part) => (part.name.endsWith(ending) ? { ...part, ...change } : part)));
}

export function withPart(ending: string, content: string | Uint8Array): Uint8Array {
  return spoilt(ending, { content });
}

export function withSheet(xml: string, isNoisy = false): Uint8Array {
  const sheet: MadeSheet = { xml };
  // A remark of random letters keeps the density of an honest file.
  const noise = isNoisy ? `<!--${noiseOf(400_000)}-->` : "";
  return withPart("sheet1.xml", `${sheetXml(sheet)}${noise}`);
}

export function withMore(more: readonly MadePart[]): Uint8Array {
  return workbookOf({ ...BOOK, more });
}

export function flipped(): Uint8Array {
  const book = zipOf(partsOf(BOOK).map((part) => ({ ...part, isStored: true })));
  const at = Buffer.from(book).indexOf("constructor");
  return book.map((byte, index) => (index === at ? byte ^ 1 : byte));
}

export function openDocument(): Uint8Array {
  const type = "application/vnd.oasis.opendocument.spreadsheet";
  return zipOf([
    { name: "mimetype", content: type, isStored: true },
    { name: "content.xml", content: "<office/>" },
  ]);
}

export function typed(mainType: string): Uint8Array {
  return workbookOf({ ...BOOK, mainType });
}

/** Shared texts of so many megabytes. */
export function longTexts(megabytes: number): Uint8Array {
  return workbookOf({
    ...BOOK,
    sharedStrings: [`${noiseOf(400_000)}${"kata ".repeat((megabytes * 1024 * 1024) / 5)}`],
  });
}

export function externalEntity(): Uint8Array {
  const parts = documentParts(tableXml([rowXml(["&x;", "b"])]));
  const doctype = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  return zipOf(
    parts.map((part) =>
      part.name.endsWith("document.xml")
        ? { ...part, content: String(part.content).replace("<w:document", `${doctype}<w:document`) }
        : part,
    ),
  );
}

export function manyLongCells(): Uint8Array {
  const xml = '<row><c t="s"><v>0</v></c></row>'.repeat(1000);
  return workbookOf({ sheets: [{ xml }], sharedStrings: ["x".repeat(90_000)] });
}

export function manyMerges(): Uint8Array {
  const rows = Array.from({ length: 1000 }, (_, at) => [`baris ${at}`]);
  return workbookOf({ sheets: [{ rows, merges: Array.from({ length: 50_000 }, () => "A1:GR1048576") }] });
}

export function nested(levels: number): Uint8Array {
  return levels === 0 ? encode("0".repeat(1_000_000)) : zipOf([{ name: "a.zip", content: nested(levels - 1) }]);
}

export function series(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join(" ");
}

/** Letters that do not compress, always the same ones. */
function noiseOf(length: number): string {
  let state = 1;
  let text = "";
  for (let at = 0; at < length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    text += String.fromCharCode(97 + (state % 26));
  }
  return text;
}
