import { INDICATORS } from "@rata/domain/indicator/indicators";
import type { Problem } from "@rata/domain/problem/Problem";
import type { RegionCode } from "@rata/domain/region/Region";
import { buildRegionTree, type RegionTree } from "@rata/domain/region/RegionTree";
import type { FiguresReading } from "@rata/importing/importers/figures/FiguresReading";
import { readFigureTables } from "@rata/importing/importers/figures/readFigureTables";
import type { FigureChoices } from "@rata/importing/importers/figures/FigureChoices";
import type { SourceTable } from "@rata/importing/table/SourceTable";
import { readTables } from "@rata/readers/readTables";
import { loadNation } from "@rata/reference/loadRegions";
import { UPLOAD_LIMITS } from "./uploadLimits.ts";

/** What figures are read under: the region at home, and what a person said of the file. */
export interface FiguresWish {
  home: RegionCode;
  choices: FigureChoices;
}

/** Figures with the tables that they stood in, or why the file can't be used. */
export type FiguresRead =
  | { ok: true; tables: readonly SourceTable[]; reading: FiguresReading }
  | { ok: false; problem: Problem };

/** Twenty figures of every regency over nine years; each costs some twenty microseconds to read and as much to hold against what is there. */
const MOST_FIGURES = 100_000;

/** Reads a file's bytes as figures. */
export async function readFigures(
  bytes: Uint8Array,
  fileName: string,
  { home, choices }: FiguresWish,
): Promise<FiguresRead> {
  const read = readTables(bytes, fileName, UPLOAD_LIMITS);
  if (!read.ok) return read;
  const context = { indicators: INDICATORS, regions: await loadKnownRegions(), home, document: fileName };
  const reading = readFigureTables(read.tables, context, choices);
  if (reading.counts.read > MOST_FIGURES) return { ok: false, problem: TOO_MANY };
  return { ok: true, tables: read.tables, reading: { ...reading, problems: [...read.problems, ...reading.problems] } };
}

const TOO_MANY: Problem = {
  code: "series-too-many-figures",
  kind: "refused",
  line: null,
  sheet: null,
  column: null,
  value: null,
  params: { limit: MOST_FIGURES },
};

let tree: Promise<RegionTree> | null = null;

/** Every province, regency and city of the nation, some five hundred, built when they are first asked for. */
export function loadKnownRegions(): Promise<RegionTree> {
  tree ??= loadNation().then(buildRegionTree);
  return tree;
}
