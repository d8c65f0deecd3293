import { buildRegionTree } from "@rata/domain/region/RegionTree";
import { REGIONS } from "@rata/reference/regions/53";
import { REPAIR_WORDS } from "@rata/reference/repairDictionary";
import type { MatrixContext } from "../importers/plan-matrix/MatrixReading.ts";
import type { SourceTable } from "../table/SourceTable.ts";
import { buildDictionary } from "../words/Dictionary.ts";

/** The context of a plan of Nusa Tenggara Timur, as the apps put it together. For tests. */
export const NTT: MatrixContext = {
  where: { tree: buildRegionTree(REGIONS), scope: "53" },
  ownBudget: "apbd-province",
  dictionary: buildDictionary(
    REPAIR_WORDS,
    REGIONS.map(({ name }) => name),
  ),
};

/** A table from lines of text with cells parted by "|", numbered from 1. For tests. */
export function tableOf(text: string): SourceTable {
  const lines = text.trim().split("\n");
  return { name: null, lines: lines.map((line, index) => ({ line: index + 1, cells: line.split("|") })) };
}

/** The lines of a text with tabs, as a reader gives them. For tests. */
export function tabbedTable(text: string): SourceTable {
  return { name: null, lines: text.split("\n").map((line, index) => ({ line: index + 1, cells: line.split("\t") })) };
}
