import type { FigureLayout } from "@rata/domain/indicator/FigureColumn";
import { listSources } from "#table/listSources";
import type { SourceTable } from "#table/SourceTable";
import { getMonthName } from "@rata/domain/period/indonesianDate";
import type { Problem } from "@rata/domain/problem/Problem";
import { makeProblem } from "#table/makeProblem";
import { collectFigures, type OpenFigure } from "./collectFigures.ts";
import { decideFigures } from "./decideFigures.ts";
import { describeFigureColumns } from "./describeFigureColumns.ts";
import { type FigureWork, openTable, type TableWork } from "./FigureWork.ts";
import type { FiguresContext, FiguresReading, ReadFigureTable } from "./FiguresReading.ts";
import { findFigureTable } from "./findFigureTable.ts";
import { nameOfRegion } from "./regionCodes.ts";
import { RefusedFigures } from "./RefusedFigures.ts";
import type { FigureChoices } from "./FigureChoices.ts";
import { judgeFigures } from "./judgeFigures.ts";

/**
 * Reads figures of any indicators, regions and periods from tables of any layout. Whatever a cell's head, row, title and a person's
 * word do not say is asked; nothing is guessed. Every filled cell of a column of figures is accepted or refused with a reason.
 */
export function readFigureTables(
  sources: readonly SourceTable[],
  context: FiguresContext,
  choices: FigureChoices = {},
): FiguresReading {
  const work: FigureWork = { context, choices };
  const refusals = new RefusedFigures();
  const tables = sources.flatMap((source, at) => openSource(source, at + 1, work) ?? []);
  const collected = tables.map((table) => ({ table, ...collectFigures(table, work, refusals) }));
  const open = collected.flatMap((one) => one.open);
  const separators = decideFigures(open, choices);
  const figures = judgeFigures(open, { tables, separators, work }, refusals);
  const read = collected.reduce((sum, one) => sum + one.read, 0);
  const asked = refusals.list.filter(({ problem }) => problem.kind === "question");
  return {
    counts: { read, accepted: figures.length, refused: count(refusals.list), joined: 0 },
    asked: count(asked),
    sources: listSources(sources, choices),
    tables: collected.map(({ table, rows }) => toReadTable(table, rows)),
    columns: tables.flatMap((table) => describeFigureColumns(table, open, separators)),
    rows: figures,
    refused: refusals.list,
    questions: refusals.questions,
    problems:
      tables.length === 0
        ? [makeProblem("series-no-table", "refused")]
        : tables.flatMap((table) => tell(table, open, context)),
  };
}

function openSource(source: SourceTable, number: number, work: FigureWork): TableWork | null {
  const found = findFigureTable(source, number, work);
  return found === null ? null : openTable(found, work);
}

function count(refusals: RefusedFigures["list"]): number {
  return refusals.reduce((sum, { figures }) => sum + figures, 0);
}

function toReadTable(table: TableWork, rows: number): ReadFigureTable {
  const { columns: _columns, body: _body, titles, ...found } = table.found;
  return { ...found, layout: layoutOf(table), titles: titles.slice(0, 5), rows };
}

function layoutOf({ parts, figures }: TableWork): FigureLayout {
  const has = (...names: string[]) => parts.some(({ part }) => names.includes(part));
  if (figures.some(({ head }) => head.kind === "value")) return "long";
  const hasPeriods = figures.some(
    ({ head }) => head.kind === "figures" && head.moment?.year !== undefined && head.moment.year !== null,
  );
  if (has("kemendagri", "bps", "code", "name")) return hasPeriods ? "region-periods" : "region-rows";
  return has("indicator") ? "indicator-rows" : "period-rows";
}

/** What was not read, and by what rule the rest was. */
function tell(table: TableWork, open: readonly OpenFigure[], context: FiguresContext): Problem[] {
  const { found, indicator, isTitled, figures } = table;
  const where = { line: found.line, sheet: found.sheet };
  const unknown = found.columns.filter(({ head, header }) => head.kind === "unknown" && header !== "");
  const own = open.filter((figure) => figure.table === found.table);
  const uses = isTitled && figures.some(({ head }) => head.kind !== "figures" || head.indicator === null);
  return [
    ...unknown.map(({ header }) =>
      makeProblem("series-column-unknown", "notice", { ...where, value: header, params: { header } }),
    ),
    ...(uses && indicator !== null
      ? [makeProblem("series-indicator-titled", "notice", { ...where, value: indicator.names.id })]
      : []),
    ...tellSettled(own, where),
    ...tellEliminated(own, found.sheet, context),
    ...(figures.length === 0 ? [makeProblem("series-no-figures", "refused", where)] : []),
  ];
}

/** One sentence for each indicator whose round follows from a rule; the figures themselves say so too. */
function tellSettled(open: readonly OpenFigure[], where: { line: number; sheet: string | null }): Problem[] {
  const settled = Map.groupBy(
    open.filter(({ isRoundSettled }) => isRoundSettled),
    ({ indicator, key }) => `${indicator.names.id}|${key.period.slice(5)}`,
  );
  return [...settled].map(([key, own]) => {
    const [indicator = "", round = ""] = key.split("|");
    return makeProblem("series-round-settled", "notice", {
      ...where,
      value: indicator,
      params: { round: sayRound(round), count: own.length },
    });
  });
}

/** A bare name that was read as one of two regions because the column writes the other one out. */
function tellEliminated(open: readonly OpenFigure[], sheet: string | null, { regions }: FiguresContext): Problem[] {
  const told = new Map(
    open.flatMap(({ eliminated, key, line }) =>
      eliminated === null ? [] : [[eliminated, { line, region: key.region }]],
    ),
  );
  return [...told].map(([value, { line, region }]) => {
    const params = { region: nameOfRegion(regions, region) };
    return makeProblem("series-region-eliminated", "notice", { line, sheet, value, params });
  });
}

/** A quarter keeps its key: only months have names that sentences use. */
function sayRound(round: string): string {
  return /^\d{2}$/u.test(round) ? getMonthName(round) : round;
}
