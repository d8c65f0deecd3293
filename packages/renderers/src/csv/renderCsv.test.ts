import fc from "fast-check";
import { expect, test } from "vitest";
import { HOSTILE_TEXTS, hostileText } from "#testing/hostileTexts";
import { tableOf } from "#testing/sampleSheets";
import { keepAsText, restoreText } from "@rata/domain/spreadsheet/keepAsText";
import { type CsvConvention, renderCsv } from "./renderCsv.ts";

const SEMICOLON: CsvConvention = { separator: "semicolon", hasMark: false };
const COMMA: CsvConvention = { separator: "comma", hasMark: false };

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

test("both conventions: semicolon with decimal comma, comma with decimal point", () => {
  const table = tableOf(["Panti; asuhan", 1_250_000, { amount: 864, scale: 1 }], ["Air, minum", -5, null]);
  expect(textOf(renderCsv(table, SEMICOLON))).toBe(
    'Kegiatan;Pagu (Rp);Nilai\r\n"Panti; asuhan";1250000;86,4\r\nAir, minum;-5;\r\n',
  );
  expect(textOf(renderCsv(table, COMMA))).toBe(
    'Kegiatan,Pagu (Rp),Nilai\r\nPanti; asuhan,1250000,86.4\r\n"Air, minum",-5,\r\n',
  );
});

test("the mark for Excel stands first when wanted", () => {
  expect(textOf(renderCsv(tableOf(), { separator: "comma", hasMark: true })).startsWith("\u{FEFF}Kegiatan")).toBe(true);
});

test.each([
  ["=1+1", "'=1+1"],
  ["-", "'-"],
  ["'=1", "''=1"],
  [" +62", "' +62"],
  ["\t@x", "'\t@x"],
  ["Jum'at", "Jum'at"],
  ["'dalam kutip'", "'dalam kutip'"],
  ["5 - 3", "5 - 3"],
])("%j is written as %j", (text, kept) => {
  expect(keepAsText(text)).toBe(kept);
  expect(restoreText(kept)).toBe(text);
});

test("no text begins a formula, every text comes back, and no two become one", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const kept = keepAsText(text);
      expect(kept).not.toMatch(/^[\s\u{FEFF}]*[=+\-@]|^[\t\r\n]/u);
      expect(restoreText(kept)).toBe(text);
    }),
    { examples: HOSTILE_TEXTS.map((text): [string] => [text]) },
  );
});

test("numbers are written as numbers, whatever their sign", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      const [, line] = textOf(renderCsv(tableOf(["x", amount, null]), COMMA)).split("\r\n");
      expect(line).toBe(`x,${amount},`);
    }),
  );
});
