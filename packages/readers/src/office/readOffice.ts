import type { Problem } from "@rata/domain/problem/Problem";
import { openArchive } from "../archive/Archive.ts";
import { readDocument } from "../document/readDocument.ts";
import { tellName } from "../fileName.ts";
import type { ReadLimits } from "../limits.ts";
import type { TablesRead } from "../TablesRead.ts";
import { Unreadable } from "../Unreadable.ts";
import { readWorkbook } from "../workbook/readWorkbook.ts";
import { findOfficeFile } from "./findOfficeFile.ts";

/** Reads the archive of an Excel workbook or a Word document. What makes it unusable is a problem; nothing is written anywhere. */
export function readOffice(bytes: Uint8Array, fileName: string, limits: ReadLimits): TablesRead {
  try {
    const archive = openArchive(bytes, limits);
    const { kind, main, hasMacros } = findOfficeFile(archive);
    const { tables, problems } = kind === "workbook" ? readWorkbook(archive, main) : readDocument(archive, main);
    const notices = [...tellName(fileName, kind), ...(hasMacros ? [MACROS] : []), ...problems];
    if (tables.length === 0) throw new Unreadable(kind === "workbook" ? "file-empty" : "document-without-table");
    return { ok: true, tables, problems: notices };
  } catch (fault) {
    if (fault instanceof Unreadable) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

const MACROS: Problem = {
  code: "macros-ignored",
  kind: "notice",
  line: null,
  sheet: null,
  column: null,
  value: null,
  params: {},
};
