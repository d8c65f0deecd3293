import type { Problem } from "@rata/domain/problem/Problem";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { Archive } from "../archive/Archive.ts";
import { getPart } from "../archive/unpackPart.ts";
import { CellBudget } from "../CellBudget.ts";
import { Remarks } from "../Remarks.ts";
import { readTextTable } from "./readTextTable.ts";
import { readSheet } from "./readSheet.ts";
import { readSheetList } from "./readSheetList.ts";
import { readStyles } from "./readStyles.ts";

/** Reads every sheet with cells, the hidden ones too, which are told. @throws Unreadable when the workbook can't be used. */
export function readWorkbook(archive: Archive, main: string): { tables: SourceTable[]; problems: Problem[] } {
  const { sheets, sharedStrings, styles, is1904 } = readSheetList(archive, main);
  const book = { texts: readTextTable(archive, sharedStrings), formats: readStyles(archive, styles), is1904 };
  const remarks = new Remarks();
  const budget = new CellBudget(archive.limits);
  const tables: SourceTable[] = [];
  for (const { name, part, isHidden } of sheets) {
    const table = readSheet(getPart(archive, part), name, book, { archive, remarks, budget });
    if (table.lines.length === 0) continue;
    if (isHidden) remarks.tell("sheet-hidden", { sheet: name });
    tables.push(table);
  }
  return { tables, problems: remarks.list() };
}
