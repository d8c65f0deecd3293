import { type FigureColumn, FIGURE_PARTS } from "@rata/domain/indicator/FigureColumn";
import type { Indicator } from "@rata/domain/indicator/Indicator";
import { placeKey, type PlaceKey } from "#Choices";
import type { ReadTable } from "#Reading";
import { findMergedCells, type MergedCells } from "#table/MergedCells";
import { openTable } from "#table/openTable";
import { cleanCell, isFilledLine, type SourceLine, type SourceTable } from "#table/SourceTable";
import { type ColumnHead, findDaerah, findIndicatorIn, findPart, readColumnHead } from "./columnHeads.ts";
import { listNamedRegions } from "./regionCodes.ts";
import { parseMoment } from "./moments.ts";
import type { FigureChoices } from "./FigureChoices.ts";
import type { FiguresContext } from "./FiguresReading.ts";

/** A column of a found table: the words above it, joined, and what they say. */
export interface FoundColumn {
  place: number;
  key: PlaceKey;
  header: string;
  head: ColumnHead;
}

/** A table with its head told from its body. Cells under a merged one have its text. */
export interface FoundTable extends ReadTable {
  titles: readonly string[];
  columns: readonly FoundColumn[];
  body: readonly SourceLine[];
}

/** Finds the head of a table: the first line that names a part of its rows, or two periods, with the lines of heads below it. */
export function findFigureTable(
  source: SourceTable,
  number: number,
  { context, choices }: { context: FiguresContext; choices: FigureChoices },
): FoundTable | null {
  const { indicators } = context;
  const merged = findMergedCells(source);
  const lines = source.lines.filter(isFilledLine).map((line) => fillCovered(line, merged));
  const opened = openTable({ ...source, lines }, number, choices, (all, pointed) => {
    const first = pointed ?? all.slice(0, MOST_LINES_ABOVE).findIndex((line) => isHead(line, indicators));
    return first === -1
      ? null
      : { first, end: first + heightOf(all.slice(first, first + MOST_HEAD_LINES), indicators) };
  });
  if (opened === null) return null;
  const { header, head, body, table } = opened;
  const heads = lines.slice(header.first, header.end).filter(({ cells }) => !isNumbering(cells));
  const columns = readColumns(heads, { table: number, merged, context }).map((column) => ({
    ...column,
    head: chosenHead(choices.columns?.[column.key], indicators) ?? column.head,
  }));
  return { ...table, titles: listTitles(head), columns: nameFirst(columns, body, context), body };
}

const MOST_LINES_ABOVE = 60;
const MOST_HEAD_LINES = 5;

/** What a person says a column is, as its head. */
function chosenHead(choice: FigureColumn | undefined, indicators: readonly Indicator[]): ColumnHead | null {
  if (choice === undefined) return null;
  const part = FIGURE_PARTS.find((one) => one === choice);
  if (part !== undefined) return { kind: "part", part };
  if (choice === "value") return { kind: "value" };
  const code = choice.startsWith("figures:") ? choice.slice("figures:".length) : "";
  const indicator = indicators.find((one) => one.code === code) ?? null;
  return indicator === null ? { kind: "unknown" } : { kind: "figures", indicator, moment: null, daerah: null };
}

function isHead({ cells }: SourceLine, indicators: readonly Indicator[]): boolean {
  const filled = cells.map(cleanCell).filter((cell) => cell !== "");
  if (filled.length < 2 || filled[0]?.startsWith("#") === true) return false;
  if (filled.some((cell) => findPart(cell) !== null)) return true;
  const moments = filled.filter((cell) => parseMoment(cell) !== null);
  const others = filled.filter((cell) => parseMoment(cell) === null && findIndicatorIn(cell, indicators) === null);
  return moments.length >= 2 && others.length <= 1;
}

/** Further lines belong to the head while they hold nothing but years, rounds, daerah and indicators, and nothing below a row's part. */
function heightOf(lines: readonly SourceLine[], indicators: readonly Indicator[]): number {
  const [first, ...rest] = lines;
  const parts = (first?.cells ?? []).flatMap((cell, place) => (findPart(cell) === null ? [] : [place]));
  const guarded = parts.length === 0 ? [0] : parts;
  const isBelow = ({ cells }: SourceLine) => {
    if (isNumbering(cells)) return true;
    const filled = cells.map(cleanCell);
    const hasText = guarded.some(
      (place) => filled[place] !== "" && filled[place] !== cleanCell(first?.cells[place] ?? ""),
    );
    const others = filled.filter((cell, place) => cell !== "" && !guarded.includes(place));
    return !hasText && others.length > 0 && others.every((cell) => isHeadWord(cell, indicators));
  };
  const end = rest.findIndex((line) => !isBelow(line));
  return end < 0 ? lines.length : end + 1;
}

function isHeadWord(cell: string, indicators: readonly Indicator[]): boolean {
  return (
    parseMoment(cell) !== null ||
    findDaerah(cell) !== null ||
    findIndicatorIn(cell, indicators) !== null ||
    /^\(?(?:persen|ribu (?:jiwa|orang)|jiwa|orang|rp|rupiah|%|makanan|bukan makanan)[^)]{0,20}\)?$/iu.test(cell)
  );
}

/** The line "(1) (2) (3)" under the heads of a BPS table. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map(cleanCell).filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell) => /^[([]\d{1,2}[)\]]$/u.test(cell));
}

function readColumns(
  heads: readonly SourceLine[],
  { table, merged, context }: { table: number; merged: MergedCells; context: FiguresContext },
): FoundColumn[] {
  const width = heads.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const rows = heads.map((line, at) =>
    spread(line, { merged, width, isLast: at === heads.length - 1, below: heads.slice(at + 1) }),
  );
  return Array.from({ length: width }, (_, place) => {
    const path = rows.map((row) => row[place] ?? "").filter((cell, at, all) => cell !== "" && cell !== all[at - 1]);
    return {
      place,
      key: placeKey(table, place),
      header: path.join(" / "),
      head: readColumnHead(path, context.indicators),
    };
  });
}

/** A head goes on to the right over empty cells that have heads below them: a text has no merged cells to say so. */
function spread(
  { line, cells }: SourceLine,
  {
    merged,
    width,
    isLast,
    below,
  }: { merged: MergedCells; width: number; isLast: boolean; below: readonly SourceLine[] },
): string[] {
  const across = merged.across.get(line);
  let carried = "";
  let until = -1;
  return Array.from({ length: width }, (_, place) => {
    const own = cleanCell(cells[place] ?? "");
    if (own !== "") {
      carried = findPart(own) === null ? own : "";
      until = across?.get(place) ?? -1;
      return own;
    }
    if (place <= until) return carried;
    const hasBelow = below.some((row) => cleanCell(row.cells[place] ?? "") !== "");
    return isLast || !hasBelow || across !== undefined ? "" : carried;
  });
}

function fillCovered({ line, cells, ...rest }: SourceLine, { covered }: MergedCells): SourceLine {
  const over = covered.get(line);
  if (over === undefined) return { line, cells, ...rest };
  const filled = [...cells];
  for (const { cell, text } of over) if ((filled[cell] ?? "").trim() === "") filled[cell] = text;
  return { line, cells: filled, ...rest };
}

function listTitles(lines: readonly SourceLine[]): string[] {
  return lines.flatMap(({ cells }) =>
    cells
      .map((cell) => cleanCell(cell).replace(/^#+ ?/u, ""))
      .filter((cell) => cell !== "")
      .slice(0, 3),
  );
}

/** A first column without a known head is named by what stands in it: regions, indicators or periods, where half of its cells are. */
function nameFirst(
  columns: readonly FoundColumn[],
  body: readonly SourceLine[],
  context: FiguresContext,
): FoundColumn[] {
  const [first, ...rest] = columns;
  const hasPart = columns.some(({ head }) => head.kind === "part");
  if (first === undefined || first.head.kind !== "unknown" || hasPart) return [...columns];
  const cells = body
    .slice(0, 200)
    .map(({ cells: [cell] }) => cleanCell(cell ?? ""))
    .filter((cell) => cell !== "");
  const share = (isOne: (cell: string) => boolean) => cells.filter(isOne).length * 2 >= Math.max(1, cells.length);
  const part = share((cell) => listNamedRegions(context.regions, cell, context.home).length > 0)
    ? ("name" as const)
    : share((cell) => findIndicatorIn(cell, context.indicators) !== null)
      ? ("indicator" as const)
      : share((cell) => parseMoment(cell)?.year !== undefined && parseMoment(cell)?.year !== null)
        ? ("period" as const)
        : null;
  return part === null ? [...columns] : [{ ...first, head: { kind: "part", part } }, ...rest];
}
