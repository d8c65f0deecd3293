import { basename } from "node:path";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import type { RegionCode } from "@rata/domain/region/Region";
import { readRegionFigures } from "@rata/importing/importers/figures/readRegionFigures";
import type { RegionFigures } from "@rata/importing/importers/figures/RegionFigures";
import { readTables } from "@rata/readers/readTables";
import { CommandProblem } from "../Command.ts";
import { readBytes } from "../readBytes.ts";

/** Reads the first table of a file that has a column of periods, as series of one region. @throws CommandProblem when the file can't be used. */
export async function readSeriesFile(file: string, region: RegionCode): Promise<RegionFigures> {
  const name = basename(file);
  const read = readTables(await readBytes(file), name);
  if (!read.ok) throw new CommandProblem(read.problem.code, 1, read.problem.params, read.problem);
  const readings = read.tables.map((table) =>
    readRegionFigures(table, { region, document: name, indicators: INDICATORS }),
  );
  const reading = readings.find(({ problems }) => problems.every(({ code }) => code !== "series-no-table"));
  if (reading === undefined) throw new CommandProblem("series-no-table", 1);
  return { ...reading, problems: [...read.problems, ...reading.problems] };
}
