import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { DomainError } from "@rata/domain/problem/DomainError";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import type { MatrixChoices } from "@rata/importing/importers/plan-matrix/MatrixChoices";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { type Recalled, recallMeaning } from "@rata/importing/importers/plan-matrix/recallMeaning";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import type { Services } from "#Services";
import type { UploadedFile } from "#upload/uploadForm";
import type { MeaningRecord } from "./meaning.queries.ts";
import type { Meaning, UsedMeaning } from "./meaning.views.ts";
import type { PlanRecord } from "#plan/core/plan.table";

export interface Upload extends UploadedFile {
  meaning: Meaning;
}

export interface UploadReading {
  tables: readonly SourceTable[];
  reading: MatrixReading;
  plan: Plan;
  /** The meaning that the reading went by: what the person said, and what was remembered beside it. */
  options: MatrixChoices;
  used: UsedMeaning[];
}

/**
 * Reads an uploaded matrix as the plan of its region and year, under what the person says and what is remembered of its sender.
 * Preview and commit both come here, so that what was shown is what is stored.
 * @throws DomainError with the reader's code for a file that can't be used, or why none was read.
 */
export async function readUpload(
  services: Services,
  record: PlanRecord,
  { upload, remembered }: { upload: Upload; remembered: readonly MeaningRecord[] },
): Promise<UploadReading> {
  const read = await services.tables.read(upload.bytes, upload.fileName);
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  const where = { tree: buildRegionTree(services.places), scope: record.region };
  const known = remembered.map(({ signature, meaning }) => ({ signature, ...meaning }));
  const recalled = recallMeaning(read.tables, upload.meaning, known);
  const reading = readMatrix(
    read.tables,
    { where, ownBudget: services.edition.ownBudget, dictionary: services.dictionary },
    recalled.options,
  );
  return {
    tables: read.tables,
    reading: { ...reading, problems: [...read.problems, ...reading.problems] },
    plan: toPlan(reading, emptyPlan(record.id, record.region, record.year), services.makeId),
    options: recalled.options,
    used: describeUse(recalled, remembered, reading),
  };
}

function describeUse(
  { used }: Recalled,
  remembered: readonly MeaningRecord[],
  { sources }: MatrixReading,
): UsedMeaning[] {
  const bySignature = new Map(remembered.map((record) => [record.signature, record]));
  return used.flatMap(({ signature, source, line }) => {
    const record = bySignature.get(signature);
    if (record === undefined) return [];
    const sheet = sources.find((one) => one.source === source)?.sheet ?? null;
    return [{ id: record.id, at: record.at.toISOString(), actorName: record.actorName, source, sheet, line }];
  });
}
