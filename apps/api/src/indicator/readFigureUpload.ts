import { INDICATORS } from "@rata/domain/indicator/indicators";
import { DomainError } from "@rata/domain/problem/DomainError";
import { buildRegionTree, type RegionTree } from "@rata/domain/region/RegionTree";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { FiguresReading } from "@rata/importing/importers/series/FiguresReading";
import { readFigureTables } from "@rata/importing/importers/series/readFigureTables";
import { loadNation } from "@rata/reference/loadRegions";
import type { Services } from "#Services";
import type { FigureMeaning } from "./figureImport.views.ts";

export interface FigureUpload {
  bytes: Uint8Array;
  fileName: string;
  meaning: FigureMeaning;
}

export interface FigureUploadReading {
  tables: readonly SourceTable[];
  reading: FiguresReading;
  regions: RegionTree;
}

/**
 * Reads an uploaded file of figures under what a person says of it, with every region of the nation. Preview and commit both come
 * here. @throws DomainError with the reader's code for a file that can't be used, or why none was read
 */
export async function readFigureUpload(services: Services, upload: FigureUpload): Promise<FigureUploadReading> {
  const read = await services.tables.read(upload.bytes, upload.fileName);
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  const regions = await loadTree();
  const context = { indicators: INDICATORS, regions, home: services.region, document: upload.fileName };
  const reading = readFigureTables(read.tables, context, upload.meaning);
  return { reading: { ...reading, notices: [...read.problems, ...reading.notices] }, regions, tables: read.tables };
}

let tree: Promise<RegionTree> | null = null;

/** Some five hundred regions, built at the first import. */
function loadTree(): Promise<RegionTree> {
  tree ??= loadNation().then(buildRegionTree);
  return tree;
}
