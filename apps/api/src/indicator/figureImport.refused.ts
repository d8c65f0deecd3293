import { figures } from "@rata/importing/importers/figures/figures";
import type { StatedTable } from "@rata/importing/table/stateRefused";
import type { TableSheet, Workbook } from "@rata/reporting/sheet/Workbook";
import * as texts from "@rata/texts/importing/refused";
import type { Language } from "@rata/texts/Language";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { DomainError } from "@rata/domain/problem/DomainError";
import { digestOf } from "#FileStore";
import { defineWorkbook } from "#upload/upload.routes";
import { figuresUpload } from "./figures.upload.ts";

/**
 * The refused lines of a file of figures as a workbook in its own shape with, beside them, where each stood, why it was refused and
 * what mends it. Corrected and uploaded it is read like the file. Nothing is stored.
 * @throws DomainError "nothing-refused", or the reader's code
 */
export const refusedFigures = defineWorkbook({
  of: figuresUpload,
  name: "refused",
  make: async (asked, language) => {
    const { reading, tables } = await figuresUpload.read(asked, null);
    const [first, ...rest] = figures.stateRefused(tables, reading).map((table, at) => toSheet(table, at, language));
    if (first === undefined) throw new DomainError("nothing-refused");
    const workbook: Workbook = {
      title: texts[language].figuresTitle,
      factsDigest: digestOf(asked.file.bytes),
      sheets: [first, ...rest],
      table: first,
    };
    return { workbook, name: "angka-ditolak.xlsx" };
  },
});

function toSheet({ name, titles, heads, width, lines }: StatedTable, at: number, language: Language): TableSheet {
  const words = texts[language];
  const [head = [], ...below] = heads;
  const beside = [...pad(head, width), words.place, words.reason, words.fix];
  const rows = lines.map(({ line, cells, problems }) => {
    const said = [
      ...new Map(
        problems.map((problem) => [`${problem.code} ${problem.value}`, sayProblem(problem, language)]),
      ).values(),
    ];
    const place = name === null ? words.line(line) : words.sheetLine(name, line);
    return [
      ...pad(cells, width),
      place,
      said.map(({ message }) => message).join(" "),
      said.map(({ fix }) => fix).join(" "),
    ];
  });
  const [top = [], ...all] = [...titles, beside, ...below, ...rows];
  return {
    kind: "table",
    name: toSheetName(name ?? "", `${words.sheet} ${at + 1}`),
    page: { size: "F4", orientation: "landscape", head: words.figuresTitle, foot: "", mark: null },
    columns: pad(top, width + 3).map((text, place) => ({ head: text, width: place < width ? 18 : 50 })),
    frozenColumns: 0,
    rows: all.map((row) => pad(row, width + 3)),
  };
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, place) => cells[place] ?? "");
}

/** The file's own name of the sheet, which may tell its indicator, without the signs that formulas use. */
function toSheetName(name: string, otherwise: string): string {
  const plain = name
    .replaceAll(/[[\]:*?/\\']/gu, " ")
    .trim()
    .slice(0, 31);
  return plain === "" ? otherwise : plain;
}
