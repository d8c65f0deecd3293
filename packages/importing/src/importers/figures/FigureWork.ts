import type { FigurePart } from "@rata/domain/indicator/FigureColumn";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { RegionCode } from "@rata/domain/region/Region";
import { cleanCell, type SourceLine } from "#table/SourceTable";
import { findIndicatorInTitle } from "./columnHeads.ts";
import type { FiguresContext } from "./FiguresReading.ts";
import type { FoundColumn, FoundTable } from "./findFigureTable.ts";
import { type Moment, parseMoment } from "./moments.ts";
import type { RegionWork } from "./resolveRegions.ts";
import { decideSystem, listFullNames, type RegionCells } from "./resolveRegions.ts";
import type { FigureChoices } from "./FigureChoices.ts";

export interface FigureWork {
  context: FiguresContext;
  choices: FigureChoices;
}

/** A table with what holds for all of its rows. */
export interface TableWork {
  found: FoundTable;
  figures: readonly FoundColumn[];
  parts: readonly { part: FigurePart; column: FoundColumn }[];
  regions: RegionWork;
  /** For a table whose rows name no region. */
  region: RegionCode | null;
  moment: Moment | null;
  indicator: Indicator | null;
  /** Whether the indicator comes from the words above the table. */
  isTitled: boolean;
}

/** Settles what a table says as a whole: the system of its codes, its indicator by title, and what a person said of it. */
export function openTable(found: FoundTable, { context, choices }: FigureWork): TableWork {
  const parts = found.columns.flatMap((column) =>
    column.head.kind === "part" ? [{ part: column.head.part, column }] : [],
  );
  const chosen = choices.tables?.[String(found.table)] ?? {};
  const figures = found.columns.filter(({ head }) => head.kind === "figures" || head.kind === "value");
  // Notes under a table stand in the column of codes too: only lines with figures tell what its codes are.
  const lines = found.body.filter(({ cells }) => figures.some(({ place }) => cleanCell(cells[place] ?? "") !== ""));
  const rows = lines.map((line) => regionCells(line, parts));
  const code = parts.find(({ part }) => part === "code")?.column;
  const titled = chosen.indicator === undefined ? findTitled(found, context) : null;
  return {
    found,
    figures,
    parts,
    regions: {
      tree: context.regions,
      home: context.home,
      system: choices.systems?.[code?.key ?? ""] ?? decideSystem(rows, context.regions),
      fullNames: listFullNames(rows, context.regions, context.home),
    },
    region: chosen.region ?? null,
    moment: chosen.period === undefined ? null : parseMoment(chosen.period),
    indicator: context.indicators.find(({ code: own }) => own === chosen.indicator) ?? titled,
    isTitled: titled !== null,
  };
}

/** The cell of a part; empty where the table has no such column. The first column of a part counts. */
export function cellOf(line: SourceLine, parts: TableWork["parts"], part: FigurePart): string {
  const column = parts.find((one) => one.part === part)?.column;
  return column === undefined ? "" : cleanCell(line.cells[column.place] ?? "");
}

export function regionCells(line: SourceLine, parts: TableWork["parts"]): RegionCells {
  return {
    kemendagri: cellOf(line, parts, "kemendagri"),
    bps: cellOf(line, parts, "bps"),
    code: cellOf(line, parts, "code"),
    name: cellOf(line, parts, "name"),
  };
}

/** The one indicator that the words above a table, or its sheet's name, speak of. */
function findTitled({ titles, sheet, columns }: FoundTable, { indicators }: FiguresContext): Indicator | null {
  // A head that is no part may be the title, as in the tables that the office's site gives: "Wilayah" beside "Persentase …" above years.
  const heads = columns.flatMap(({ head, header }) => (head.kind === "unknown" ? [header] : []));
  const words = [...titles, ...heads, ...(sheet === null ? [] : [sheet])];
  const found = new Set(words.flatMap((title) => findIndicatorInTitle(title, indicators) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
