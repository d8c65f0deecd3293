import { DomainError } from "@rata/domain/problem/DomainError";
import type { RegionTree } from "@rata/domain/region/RegionTree";
import type { FiguresReading } from "@rata/importing/importers/figures/FiguresReading";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import { loadKnownRegions } from "#reading/readFigures";
import type { Services } from "#Services";
import type { UploadedFile } from "#upload/uploadForm";
import type { FigureMeaning } from "./figureImport.views.ts";

export interface FigureUpload extends UploadedFile {
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
  const { bytes, fileName, meaning } = upload;
  const read = await services.tables.readFigures(bytes, fileName, { home: services.region, choices: meaning });
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  return { tables: read.tables, reading: read.reading, regions: await loadKnownRegions() };
}
