import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { buildRegionTree } from "@rata/domain/region/RegionTree";
import type { Problem } from "@rata/domain/problem/Problem";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { readMatrix } from "@rata/importing/importers/plan-matrix/readMatrix";
import { buildDictionary } from "@rata/importing/words/Dictionary";
import { DEFAULT_LIMITS } from "@rata/readers/limits";
import { readTables } from "@rata/readers/readTables";
import { REPAIR_WORDS } from "@rata/reference/repairDictionary";
import { CommandProblem } from "./Command.ts";
import { loadScope } from "./loadScope.ts";
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

/** Looks at the size before reading: a device or an endless pipe is never opened. */
async function readBytes(file: string): Promise<Uint8Array> {
  const name = basename(file);
  const found = await stat(file).catch(() => null);
  if (found === null) throw new CommandProblem("file-missing", 1, { name });
  if (!found.isFile()) throw new CommandProblem("file-not-regular", 1, { name });
  if (found.size > DEFAULT_LIMITS.bytes)
    throw new CommandProblem("file-too-large", 1, { limit: DEFAULT_LIMITS.bytes / 1024 / 1024 });
  return readFile(file).catch(() => {
    throw new CommandProblem("file-missing", 1, { name });
  });
}
