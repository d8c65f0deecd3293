import { emptyPlan, type Plan } from "@rata/domain/plan/Plan";
import { DomainError } from "@rata/domain/problem/DomainError";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { toPlan } from "@rata/importing/importers/plan-matrix/toPlan";
import type { Services } from "#Services";
import type { Meaning } from "./import.views.ts";
import type { PlanRecord } from "./plan.table.ts";

export interface Upload {
  bytes: Uint8Array;
  fileName: string;
  meaning: Meaning;
}

/**
 * Reads an uploaded matrix as the plan of its region and year. Preview and commit both come here, so that what was shown is what
 * is stored. @throws DomainError with the reader's code for a file that can't be used, or why none was read.
 */
export async function readUpload(
  services: Services,
  record: PlanRecord,
  upload: Upload,
): Promise<{ reading: MatrixReading; plan: Plan }> {
  const read = await services.tables.read(upload.bytes, upload.fileName);
  if (!read.ok) throw new DomainError(read.problem.code, read.problem.params);
  const where = { tree: buildRegionTree(services.places), scope: record.region };
  const { columns, separators, joins } = upload.meaning;
  const reading = readMatrix(
    read.tables,
    { where, ownBudget: services.edition.ownBudget, dictionary: services.dictionary },
    {
      ...(columns === undefined ? {} : { columns }),
      ...(separators === undefined ? {} : { separators: defined(separators) }),
      ...(joins === undefined ? {} : { joins }),
    },
  );
  const withNotices = { ...reading, problems: [...read.problems, ...reading.problems] };
  return {
    reading: withNotices,
    plan: toPlan(reading, emptyPlan(record.id, record.region, record.year), services.makeId),
  };
}

function defined<Value>(
  record: Readonly<Partial<Record<"target" | "ceiling", Value | undefined>>>,
): Partial<Record<"target" | "ceiling", Value>> {
  const { target, ceiling } = record;
  return { ...(target === undefined ? {} : { target }), ...(ceiling === undefined ? {} : { ceiling }) };
}
