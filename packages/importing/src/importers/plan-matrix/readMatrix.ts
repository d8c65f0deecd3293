import { allowedRupiahSeparators } from "@rata/domain/number/parseRupiah";
import { decideSeparators, type SeparatorDecision } from "@rata/domain/number/decideSeparators";
import { type CarriedValues, type MatrixRow, NOTHING_ABOVE } from "@rata/domain/plan/matrix/MatrixRow";
import { allowedTargetSeparators } from "@rata/domain/plan/parseTarget";
import { suggestTargetOwner } from "@rata/domain/plan/suggestTargetOwner";
import type { Problem } from "@rata/domain/problem/Problem";
import { isLeftOut, placeKey } from "#Choices";
import type { ReadColumn, ReadTable, Refusal } from "#Reading";
import { chooseSeparators } from "#table/chooseSeparators";
import { describeColumns, firstText } from "#table/describeColumns";
import { listSources } from "#table/listSources";
import { makeProblem } from "#table/makeProblem";
import type { SourceTable } from "#table/SourceTable";
import type { RepairedText } from "#words/repairWords";
import { collectEntries, type Collected, type Entry } from "./collectEntries.ts";
import { findMisfits } from "./findMisfits.ts";
import { findMisplaced } from "./findMisplaced.ts";
import type { FoundTable } from "./HeaderFinder.ts";
import { joinContinuations } from "./joinContinuations.ts";
import type { MatrixChoices, SlotMeaning } from "./MatrixChoices.ts";
import type { MatrixContext, MatrixReading, MatrixReadingRow, SubtotalLine } from "./MatrixReading.ts";
import { readRow, type RowReader } from "./readRow.ts";
import { rememberRepairs, repairEntry } from "./repairEntry.ts";
import { findCeilingUnit, refuseMisaligned, tellHeadless, tellTables } from "./tellTables.ts";
import { sumBySector } from "./sumBySector.ts";
import { addToSums, checkSubtotal, findSumWords, noSums, type RunningSums } from "./subtotals.ts";

/**
 * Reads the matrix from cells: finds the tables by their headers, joins what page breaks parted, mends split words, decides the
 * meaning of comma and dot per column, carries blanks down and reads each row. Nothing is guessed: what can't be decided is null
 * with a question, what is changed is told. Pure, and linear in the number of cells.
 */
export function readMatrix(
  tables: readonly SourceTable[],
  context: MatrixContext,
  options: MatrixChoices = {},
): MatrixReading {
  const found = nothingFound();
  const repair = rememberRepairs(context.dictionary);
  let tableCount = 0;
  for (const [index, table] of tables.entries()) {
    const source = index + 1;
    // A document's tables keep the numbers that a person counts.
    const firstTable = Math.max(tableCount + 1, table.number ?? 0);
    const collected = collectEntries(table, { source, firstTable, options });
    if (collected.layouts.length > 0) tableCount = firstTable + collected.layouts.length - 1;
    else if (!isLeftOut(options, source)) found.problems.push(...tellHeadless(collected, table.name));
    const part = readTable(collected, { context, options, sheet: table.name, repair });
    found.joined += part.joined;
    found.tables.push(...collected.layouts.map((layout) => toReadTable(layout, source, table.name)));
    for (const column of part.columns) found.columns.push(column);
    // One by one: spreading a hundred thousand rows into push() overflows the stack.
    for (const row of part.rows) found.rows.push(row);
    for (const row of part.refused) found.refused.push(row);
    for (const subtotal of part.subtotals) found.subtotals.push(subtotal);
    for (const problem of part.problems.toSorted(byLine)) found.problems.push(problem);
  }
  if (tableCount === 0) found.problems = [makeProblem("no-table", "refused")];
  const misfits = findMisfits(tables, found, options);
  found.problems.unshift(...misfits);
  const { joined, ...rest } = found;
  const [accepted, refused] = [found.rows.length, found.refused.length];
  return {
    ...rest,
    counts: { read: accepted + refused + joined, accepted, refused, joined },
    misfits,
    sources: listSources(tables, options),
    totals: sumBySector(found.rows.map(({ row }) => row)),
  };
}

interface Found {
  joined: number;
  tables: ReadTable[];
  columns: ReadColumn<SlotMeaning>[];
  rows: MatrixReadingRow[];
  refused: Refusal[];
  subtotals: SubtotalLine[];
  problems: Problem[];
}

function nothingFound(): Found {
  return { joined: 0, tables: [], columns: [], rows: [], refused: [], subtotals: [], problems: [] };
}

function toReadTable(layout: FoundTable, source: number, sheet: string | null): ReadTable {
  const { key, table, line, span, isPointed, names } = layout;
  return { key, table, source, sheet, line, height: span, isPointed, names };
}

interface TableReading {
  context: MatrixContext;
  options: MatrixChoices;
  sheet: string | null;
  repair: (text: string) => RepairedText;
}

function readTable(collected: Collected, reading: TableReading): Found {
  const { context, options, sheet } = reading;
  const joined = joinContinuations(collected.entries, sheet, options.joins);
  const mended = joined.entries.map((entry) => repairEntry(entry, sheet, reading.repair));
  const entries = mended.map(({ entry }) => entry);
  const decided = decideColumns(entries);
  const byTable = Map.groupBy(entries, ({ table }) => table);
  const found: Found = {
    ...nothingFound(),
    joined: joined.count,
    refused: refuseMisaligned(collected, sheet),
    problems: [...joined.problems, ...mended.flatMap(({ problems }) => problems), ...tellTables(collected, sheet)],
  };
  const moneyUnit = findCeilingUnit(collected);
  for (const layout of collected.layouts) {
    const own = byTable.get(layout.table) ?? [];
    const choose = (column: "target" | "ceiling") =>
      chooseSeparators(decided[column], options, { place: placeKey(layout.key, layout.slots.indexOf(column)), column });
    const numbers = { target: choose("target"), ceiling: choose("ceiling") };
    const separators = { target: numbers.target.separators, ceiling: numbers.ceiling.separators };
    const columns = describeColumns(layout, {
      sampleAt: (place) => firstText(own, (entry) => textAt(layout, place, entry)),
      numbersAt: (place) => numbersOf(layout.slots[place], numbers),
    });
    for (const column of columns) found.columns.push(column);
    readEntries(found, { context, sheet, separators, moneyUnit }, own);
  }
  found.refused.sort((a, b) => a.line - b.line);
  for (const { problem } of found.refused) found.problems.push(problem);
  return found;
}

/** What was decided for the two columns that hold numbers. */
type NumberColumns = Readonly<Record<"target" | "ceiling", SeparatorDecision>>;

function numbersOf(slot: SlotMeaning | undefined, numbers: NumberColumns): SeparatorDecision | null {
  return slot === "target" || slot === "ceiling" ? numbers[slot] : null;
}

function textAt({ slots, extraNames }: FoundTable, place: number, entry: Entry): string {
  const slot = slots[place] ?? "extra";
  if (slot === "agency") return entry.agency ?? "";
  if (slot !== "extra") return entry.cells[slot];
  const name = extraNames[place] ?? "";
  return Object.hasOwn(entry.extra, name) ? (entry.extra[name] ?? "") : "";
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

/** What comma and dot mean in the two columns of numbers, as the cells decide. */
function decideColumns(entries: readonly Entry[]): NumberColumns {
  // Numbers of the file itself say nothing about how its texts are written.
  const targets = entries.flatMap(({ cells, exact }) => (exact.has("target") ? [] : cells.target));
  const ceilings = entries.flatMap(({ cells, exact }) => (exact.has("ceiling") ? [] : cells.ceiling));
  return {
    target: decideSeparators(targets, allowedTargetSeparators),
    ceiling: decideSeparators(ceilings, allowedRupiahSeparators),
  };
}

/** Reads the rows of one table. */
function readEntries(found: Found, reader: RowReader, entries: readonly Entry[]): void {
  let above: CarriedValues = NOTHING_ABOVE;
  let sums: RunningSums = noSums();
  for (const entry of entries) {
    const sumWords = findSumWords(entry, above.sector);
    if (sumWords !== null) {
      const { subtotal, problems } = checkSubtotal(entry, sumWords, sums, reader.separators.ceiling, reader.sheet);
      found.subtotals.push(subtotal);
      found.problems.push(...problems);
      sums = { ...noSums(), all: sums.all };
      continue;
    }
    const { row, problems } = readRow(reader, above, entry);
    found.problems.push(...problems);
    if (row === null) {
      found.refused.push(refuseNameless(entry, reader.sheet));
      continue;
    }
    found.problems.push(...findMisplaced(entry, reader.sheet, reader.context.where));
    found.rows.push(toReadingRow(entry, row, reader.sheet));
    sums = addToSums(sums, row.ceiling);
    above = row.values;
  }
}

function toReadingRow(entry: Entry, row: MatrixRow, sheet: string | null): MatrixReadingRow {
  const { line, table, raw, continuations, extra, agency } = entry;
  const suggestedOwner = row.target === null ? null : suggestTargetOwner(row.values, row.target);
  return { line, sheet, table, row, raw, continuations, extra, agency, suggestedOwner };
}

function refuseNameless(entry: Entry, sheet: string | null): Refusal {
  const value = entry.raw.filter((cell) => cell.trim() !== "").join(" | ");
  return {
    line: entry.line,
    sheet,
    raw: entry.raw,
    problem: makeProblem("names-nothing", "refused", { line: entry.line, sheet, value }),
  };
}
