import { basename } from "node:path";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import type { Problem } from "@rata/domain/problem/Problem";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { buildDictionary } from "@rata/importing/words/Dictionary";
import { readTables } from "@rata/readers/readTables";
import { REPAIR_WORDS } from "@rata/reference/repairDictionary";
import { CommandProblem } from "./Command.ts";
import { loadScope } from "./loadScope.ts";
import { readBytes } from "./readBytes.ts";
import type { FileArguments } from "./readArguments.ts";

/** Reads the matrix of a file under the stated edition and region. @throws CommandProblem when the file can't be used. */
export async function readPlanFile({ file, edition, region }: FileArguments): Promise<MatrixReading> {
  const regions = await loadScope(region);
  const bytes = await readBytes(file);
  const read = readTables(bytes, basename(file));
  if (!read.ok) throw new CommandProblem(read.problem.code, 1, read.problem.params, read.problem);
  const dictionary = buildDictionary(
    REPAIR_WORDS,
    regions.map(({ name }) => name),
  );
  const where = { tree: buildRegionTree(regions), scope: region };
  const reading = readMatrix(read.tables, { where, ownBudget: edition.ownBudget, dictionary });
  return withProblems(reading, read.problems);
}

function withProblems(reading: MatrixReading, problems: readonly Problem[]): MatrixReading {
  const isUnusable = reading.problems.some(({ code }) => code === "no-table");
  if (isUnusable) throw new CommandProblem("no-table", 1);
  return { ...reading, problems: [...problems, ...reading.problems] };
}
