import { WORKBOOK_COLUMNS, type WorkbookColumn } from "@rata/domain/plan/agency/WorkbookColumn";
import type { WorkbookRow } from "@rata/domain/plan/agency/WorkbookRow";
import { CARRIED_COLUMNS } from "@rata/domain/plan/Column";
import { nothingOf } from "@rata/domain/plan/defineFields";
import { SCHEDULE } from "@rata/domain/plan/fields";
import type { Problem } from "@rata/domain/problem/Problem";
import { id as texts } from "@rata/texts/plan/workbook";
import * as z from "zod";
import { defineImporter } from "#importer";
import type { Reading, Refusal } from "#Reading";
import type { MatrixContext, MatrixReading, MatrixReadingRow } from "../plan-matrix/MatrixReading.ts";
import { SlotMeaning } from "../plan-matrix/MatrixChoices.ts";
import { readMatrix } from "../plan-matrix/readMatrix.ts";
import { cleanCell, type SourceTable } from "#table/SourceTable";
import { readOwnCells } from "./readOwnCells.ts";

/** From which plan, agency and state of the plan a workbook was made; null where its hidden sheet is gone. */
export interface WorkbookOrigin {
  plan: string;
  agency: string;
  revision: number;
}

export interface AgencyWorkbookReading extends Reading<WorkbookRow, SlotMeaning> {
  /** Null where no sheet has the keys of a workbook, or its hidden sheet is gone. */
  origin: WorkbookOrigin | null;
  /** Keys of the refused rows: these rows came back, though nothing of them can be used. */
  refusedKeys: string[];
}

/**
 * An agency's workbook that came back. The columns are those that Rata wrote, found by their heads and in any order; blanks in an
 * added row take the value above, as people write. Numbers are Indonesian.
 */
export const agencyWorkbook = defineImporter({
  key: "agency-workbook",
  columns: SlotMeaning.options,
  Choices: z.strictObject({}),
  read(tables: readonly SourceTable[], context: Pick<MatrixContext, "where" | "ownBudget">): AgencyWorkbookReading {
    const own = tables.flatMap(closeBlanks);
    const reading = readMatrix(own, { ...context, dictionary: NO_REPAIRS }, { separators: INDONESIAN });
    const unread = new Set(reading.problems.filter(isAboutAmount).map(placeOf));
    const unplanned = new Set(reading.problems.filter(({ code }) => code === "schedule-unread").map(placeOf));
    const hasSchedule = own.some(hasScheduleColumns);
    const read = reading.rows.map((row) => {
      const place = placeOf(row);
      return readRow(row, { isCeilingUnread: unread.has(place), hasSchedule: hasSchedule && !unplanned.has(place) });
    });
    return {
      ...reading,
      origin: own.length === 0 ? null : findOrigin(tables),
      rows: read.map(({ row }) => row),
      refusedKeys: listKeys(own, reading.refused),
      problems: [...listProblems(reading), ...read.flatMap(({ problems }) => problems)],
    };
  },
});

/** The words are what people typed into cells: nothing was split by an extraction. */
const NO_REPAIRS = { isWord: () => false };
const INDONESIAN = { target: "decimal-comma", ceiling: "decimal-comma" } as const;

/**
 * The sheets with keys, where a blank of a row that has one is written out as a blank: Rata wrote that row whole, and nothing carries
 * into it from the row that a person put or sorted above it.
 */
function closeBlanks(table: SourceTable): SourceTable[] {
  const at = table.lines
    .slice(0, 20)
    .findIndex(({ cells }) => cells.some((cell) => cleanCell(cell) === texts.heads.key));
  const head = table.lines[at]?.cells.map(cleanCell);
  if (head === undefined) return [];
  const key = head.indexOf(texts.heads.key);
  const carried = new Set(
    CARRIED_COLUMNS.flatMap((column) => (column === "no" ? [] : head.indexOf(texts.heads[column]))),
  );
  const lines = table.lines.map((line, place) => {
    if (place <= at || cleanCell(line.cells[key] ?? "") === "") return line;
    return { ...line, cells: line.cells.map((cell, index) => closeBlank(cell, carried.has(index))) };
  });
  return [{ ...table, lines }];
}

function listKeys(tables: readonly SourceTable[], refused: readonly Refusal[]): string[] {
  const places = new Set(refused.map(placeOf));
  return tables.flatMap(({ name, lines }) => {
    const head = lines.find(({ cells }) => cells.some((cell) => cleanCell(cell) === texts.heads.key));
    const key = head?.cells.findIndex((cell) => cleanCell(cell) === texts.heads.key) ?? -1;
    return lines
      .filter(({ line }) => places.has(placeOf({ line, sheet: name })))
      .map(({ cells }) => cleanCell(cells[key] ?? ""))
      .filter((words) => words !== "");
  });
}

function closeBlank(cell: string, isCarried: boolean): string {
  return isCarried && cleanCell(cell) === "" ? "-" : cell;
}

/** What only looks odd in a plan is told by its notes; here only what stands in the way of reading a cell. */
function listProblems({ problems }: MatrixReading): Problem[] {
  return problems.filter(({ kind }) => kind === "question" || kind === "refused");
}

function isAboutAmount({ kind, column }: Problem): boolean {
  return kind === "question" && column === "ceiling";
}

function placeOf({ line, sheet }: { line: number | null; sheet: string | null }): string {
  return `${line ?? ""} ${sheet ?? ""}`;
}

function readRow(
  { line, sheet, row, extra }: MatrixReadingRow,
  { isCeilingUnread, hasSchedule }: { isCeilingUnread: boolean; hasSchedule: boolean },
): { row: WorkbookRow; problems: Problem[] } {
  const { no: _no, ...values } = row.values;
  const own = readOwnCells(cellsBeside(extra), row.target, { line, sheet });
  const { location, ceiling, funding } = row;
  const schedule = hasSchedule ? (row.schedule ?? NO_SCHEDULE) : null;
  const read = { line, values, location, ceiling, funding, schedule, isCeilingUnread, ...own.cells };
  return { row: read, problems: own.problems };
}

/** Workbooks that were made before there were schedules have no columns for them, which is not the same as empty ones. */
function hasScheduleColumns({ lines }: SourceTable): boolean {
  return lines.slice(0, 20).some(({ cells }) => cells.some((cell) => cleanCell(cell) === texts.heads.accumulation));
}

const NO_SCHEDULE = nothingOf(SCHEDULE);

/** The columns of the workbook that the matrix does not have. */
function cellsBeside(extra: Readonly<Record<string, string>>): (column: WorkbookColumn) => string | null {
  const cells = new Map(Object.entries(extra));
  return (column) => {
    const text = cleanCell(cells.get(texts.heads[column]) ?? "");
    return WORKBOOK_COLUMNS.includes(column) && text !== "" ? text : null;
  };
}

function findOrigin(tables: readonly SourceTable[]): WorkbookOrigin | null {
  const lines = tables.find(({ name }) => name === texts.sheets.about)?.lines ?? [];
  const [head, plan, agency, revision] = lines.map(({ cells }) => cleanCell(cells[0] ?? ""));
  if (head !== ORIGIN_HEAD || plan === undefined || agency === undefined || !/^\d{1,9}$/u.test(revision ?? ""))
    return null;
  return { plan, agency, revision: Number(revision) };
}

/** What the hidden sheet of a workbook says, in this order: its mark, the plan, the agency, the state of the plan. */
export function stateOrigin({ plan, agency, revision }: WorkbookOrigin): { head: string; values: string[] } {
  return { head: ORIGIN_HEAD, values: [plan, agency, String(revision)] };
}

const ORIGIN_HEAD = "rata-lembar-kerja-1";
