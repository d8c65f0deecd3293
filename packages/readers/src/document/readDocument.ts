import type { Problem } from "@rata/domain/problem/Problem";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { Archive } from "../archive/Archive.ts";
import { getPart } from "../archive/unpackPart.ts";
import { CellBudget } from "../CellBudget.ts";
import { Remarks } from "../Remarks.ts";
import { readXml } from "../xml/readXml.ts";
import { DocumentReader } from "./DocumentReader.ts";

/** Reads the tables of a Word document's body, numbered as they stand in it; text around them is no table. @throws Unreadable when it can't be used. */
export function readDocument(archive: Archive, main: string): { tables: SourceTable[]; problems: Problem[] } {
  const remarks = new Remarks();
  const reader = new DocumentReader(archive.limits, remarks, new CellBudget(archive.limits));
  readXml(archive, getPart(archive, main), reader);
  return { tables: reader.tables, problems: remarks.list() };
}
