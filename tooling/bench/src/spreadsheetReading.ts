import { randomPlan } from "@rata/domain/testing/randomPlan";
import { printMatrix } from "@rata/importing/importers/plan-matrix/printMatrix";
import { readTables } from "@rata/readers/readTables";
import { unpackAll } from "@rata/readers/testing/unpackAll";
import { escapeXml, workbookOf } from "@rata/readers/testing/workbookOf";
import { SaxesParser } from "saxes";
import type { Bench } from "./Bench.ts";
import { compareTurns } from "./compareTurns.ts";
import { memoryFigure } from "./memoryFigure.ts";

/** Reading a sheet of ten thousand rows beside a bare pass of the tokenizer over the same XML, and the memory it takes. */
export const spreadsheetReading: Bench = {
  name: "spreadsheet",
  async run() {
    const shared = manyRowsWorkbook("shared");
    const inline = manyRowsWorkbook("inline");
    return [
      await compareTurns("XLSX 10.000 baris, teks bersama, dibanding sekali lintasan SAX", 2, turnsOf(shared)),
      await compareTurns("XLSX 10.000 baris, teks dalam sel, dibanding sekali lintasan SAX", 2, turnsOf(inline)),
      memoryFigure(
        "puncak memori proses untuk XLSX 10.000 baris (MB)",
        new URL("spreadsheetMemory.ts", import.meta.url),
        [],
        300,
      ),
    ];
  },
};

/** A workbook of ten thousand rows as Excel stores them, texts in a part of their own, or as streaming writers do, texts in the cells. */
export function manyRowsWorkbook(texts: "shared" | "inline"): Uint8Array {
  const numbers = new Map<string, number>();
  const toCell = (text: string) => {
    if (text === "") return "<c/>";
    if (texts === "inline") return `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `<c s="0" t="s"><v>${number}</v></c>`;
  };
  const rows = printMatrix(randomPlan(2023, 10_000)).map((cells) => `<row>${cells.map(toCell).join("")}</row>`);
  const xml = rows.join("");
  return workbookOf({ sheets: [{ xml }], ...(texts === "shared" ? { sharedStrings: [...numbers.keys()] } : {}) });
}

function turnsOf(bytes: Uint8Array) {
  const parts = unpackAll(bytes).filter(({ name }) => /sheet1|sharedstrings/u.test(name));
  const xml = parts.map(({ content }) => new TextDecoder().decode(content));
  return { ours: () => readWhole(bytes), theirs: () => xml.map(passOver) };
}

function readWhole(bytes: Uint8Array): number {
  const read = readTables(bytes, "rencana.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return read.tables.length;
}

function passOver(xml: string): number {
  const parser = new SaxesParser();
  let count = 0;
  parser.on("opentag", () => (count += 1));
  parser.on("closetag", () => (count += 1));
  parser.on("text", () => (count += 1));
  parser.write(xml).close();
  return count;
}
