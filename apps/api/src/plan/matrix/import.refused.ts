import { COLUMNS } from "@rata/domain/plan/Column";
import { headerOf } from "@rata/importing/importers/plan-matrix/printMatrix";
import { planMatrix } from "@rata/importing/importers/plan-matrix/planMatrix";
import type { StatedTable } from "@rata/importing/table/stateRefused";
import type { TableSheet, Workbook } from "@rata/reporting/sheet/Workbook";
import * as texts from "@rata/texts/importing/refused";
import type { Language } from "@rata/texts/Language";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { digestOf } from "#FileStore";
import { defineWorkbook } from "#upload/upload.routes";
import { matrixUpload } from "./matrix.upload.ts";

/**
 * The refused rows of a file as a workbook with the plan's headings and, beside them, where each stood, why it was refused and what
 * mends it. Corrected and uploaded it is read like any plan. Nothing is stored. @throws DomainError "not-found", or the reader's code
 */
export const refusedRows = defineWorkbook({
  of: matrixUpload,
  name: "refused",
  make: async (asked, language) => {
    const place = await matrixUpload.open(asked);
    const { reading, tables } = await matrixUpload.read(asked, place);
    const { region, year } = place.record;
    const workbook = toWorkbook(planMatrix.stateRefused(tables, reading), language, digestOf(asked.file.bytes));
    return { workbook, name: `baris-ditolak-${region}-${year}.xlsx` };
  },
});

function toWorkbook(stated: readonly StatedTable[], language: Language, factsDigest: string): Workbook {
  const words = texts[language];
  const lines = stated.flatMap((table) => table.lines);
  const hasSurplus = lines.some(({ surplus }) => surplus.length > 0);
  // The plan's own headings stay in the language that the reader of files knows.
  const heads = COLUMNS.map((column) => ({ head: headerOf(column), width: column === "no" ? 12 : 36 }));
  const beside = [...(hasSurplus ? [words.surplus] : []), words.place, words.reason, words.fix];
  const table: TableSheet = {
    kind: "table",
    name: words.sheet,
    page: { size: "F4", orientation: "landscape", head: words.title, foot: "", mark: null },
    columns: [...heads, ...beside.map((head) => ({ head, width: 50 }))],
    frozenColumns: 0,
    rows: lines.map(({ sheet, line, cells, surplus, problems }) => {
      const said = problems.map((problem) => sayProblem(problem, language));
      const [message, fix] = [said.map((one) => one.message).join(" "), said.map((one) => one.fix).join(" ")];
      const place = sheet === null ? words.line(line) : words.sheetLine(sheet, line);
      return [...cells, ...(hasSurplus ? [surplus.join(" | ")] : []), place, message, fix];
    }),
  };
  return { title: words.title, factsDigest, sheets: [table], table };
}
