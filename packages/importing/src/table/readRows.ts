import { decideSeparators } from "@rata/domain/number/decideSeparators";
import type { Separators } from "@rata/domain/number/Separators";
import { type Choices, placeKey } from "#Choices";
import type { ReadColumn, Reading, Refusal } from "#Reading";
import { chooseSeparators } from "./chooseSeparators.ts";
import { describeColumns, firstText } from "./describeColumns.ts";
import { listSources } from "./listSources.ts";
import { type OpenTable, openTable, type SeenHeader } from "./openTable.ts";
import { cleanCell, type SourceLine, type SourceTable } from "./SourceTable.ts";

/** A column of a form: the words that head it, the first of each as a template writes them. */
export interface FormColumn<Column extends string> {
  column: Column;
  words: readonly string[];
  /** Whether a table without it is another kind of table. */
  isNeeded?: boolean;
  /** For numbers: by which separators a cell can be read. */
  allowed?: (cell: string) => Separators[];
}

/** A form whose rows stand for themselves: one line for each, under a header of one line, columns in any order. */
export interface RowForm<Column extends string> {
  columns: readonly FormColumn<Column>[];
  /** How many lines may stand above the header. */
  mostAbove: number;
}

/** One row: where it stands, its cells as they were, and its cleaned text by column, blank where the table has no such column. */
export interface FormRow<Column extends string> {
  line: number;
  sheet: string | null;
  raw: readonly string[];
  text: (column: Column) => string;
  /** What comma and dot mean in a column of numbers: a number cell of the file is exact. */
  separators: (column: Column) => Separators | null;
}

export type RowReading<Row, Found> = { row: Row } | { problems: readonly Found[] };

interface Asked<Column extends string> {
  form: RowForm<Column>;
  choices: Choices<Column | "extra">;
}

/** Reads each row below the header of each table. A row with problems is refused whole, with every reason. */
export function readRows<Column extends string, Row, Found>(
  sources: readonly SourceTable[],
  asked: Asked<Column>,
  readRow: (row: FormRow<Column>) => RowReading<Row, Found>,
): Reading<Row, Column | "extra", Refusal<Found>> {
  const opened = sources.flatMap((source, at) => readTable(source, at + 1, asked) ?? []);
  const rows: Row[] = [];
  const refused: Refusal<Found>[] = [];
  const read = opened.flatMap((table) => table.body.map((line) => toRow(table, line)));
  for (const row of read) {
    const { line, sheet, raw } = row;
    const reading = readRow(row);
    if ("row" in reading) rows.push(reading.row);
    else for (const problem of reading.problems) refused.push({ line, sheet, raw, problem });
  }
  return {
    counts: { read: read.length, accepted: rows.length, refused: read.length - rows.length, joined: 0 },
    tables: opened.map(({ table }) => table),
    sources: listSources(sources, asked.choices),
    columns: opened.flatMap(({ columns }) => columns),
    rows,
    refused,
    problems: [],
  };
}

interface FormTable<Column extends string> extends OpenTable<SeenHeader> {
  columns: readonly ReadColumn<Column | "extra">[];
}

function readTable<Column extends string>(
  source: SourceTable,
  number: number,
  { form, choices }: Asked<Column>,
): FormTable<Column> | null {
  const opened = openTable(source, number, choices, (lines, pointed) => {
    const above = lines.slice(0, form.mostAbove + 1);
    const first = pointed ?? above.findIndex((line) => isHeader(form, line));
    return first === -1 ? null : { first, end: first + 1 };
  });
  if (opened === null) return null;
  const { key, body } = opened;
  const [headers = []] = opened.table.names;
  const slots = toSlots(form, headers, (place) => choices.columns?.[placeKey(key, place)]);
  const columns = describeColumns(
    { key, table: number, slots, headers },
    {
      sampleAt: (place) => firstText(body, (one) => cleanCell(one.cells[place] ?? "")),
      numbersAt: (place) => decideNumbers(form, body, { place, column: slots[place] ?? "extra", key, choices }),
    },
  );
  return { ...opened, columns };
}

function isHeader<Column extends string>({ columns }: RowForm<Column>, { cells }: SourceLine): boolean {
  const heads = new Set(cells.map(toHeadWords));
  return columns.every(({ isNeeded = false, words }) => !isNeeded || words.some((one) => heads.has(one)));
}

/** As a person chose, else by the words of the head; the first of two columns with one meaning counts. */
function toSlots<Column extends string>(
  { columns }: RowForm<Column>,
  names: readonly string[],
  choiceAt: (place: number) => Column | "extra" | undefined,
): (Column | "extra")[] {
  const taken = new Set<Column | "extra" | undefined>(names.map((_, place) => choiceAt(place)));
  return names.map((name, place) => {
    const chosen = choiceAt(place);
    const known = columns.find(({ column, words }) => !taken.has(column) && words.includes(toHeadWords(name)));
    if (chosen !== undefined || known === undefined) return chosen ?? "extra";
    taken.add(known.column);
    return known.column;
  });
}

function decideNumbers<Column extends string>(
  { columns }: RowForm<Column>,
  body: readonly SourceLine[],
  { place, column, key, choices }: { place: number; column: string; key: string; choices: Choices },
) {
  const allowed = columns.find((one) => one.column === column)?.allowed;
  if (allowed === undefined) return null;
  // Numbers of the file itself say nothing about how its texts are written.
  const texts = body.flatMap(({ cells, exact }) => (exact?.includes(place) === true ? [] : [cells[place] ?? ""]));
  return chooseSeparators(decideSeparators(texts, allowed), choices, { place: placeKey(key, place), column });
}

function toRow<Column extends string>(
  { table: { sheet }, columns }: FormTable<Column>,
  { line, cells, exact = [] }: SourceLine,
): FormRow<Column> {
  const find = (wanted: Column) => columns.find(({ column }) => column === wanted);
  return {
    line,
    sheet,
    raw: cells,
    text: (wanted) => cleanCell(cells[find(wanted)?.index ?? -1] ?? ""),
    separators: (wanted) => {
      const { index = -1, separators = null } = find(wanted) ?? {};
      return exact.includes(index) ? "decimal-comma" : separators;
    },
  };
}

/** Lower case, single blanks, without the marks behind. */
export function toHeadWords(text: string): string {
  return cleanCell(text.normalize("NFKC"))
    .toLowerCase()
    .replaceAll(/[.*:]+$/gu, "")
    .trim();
}
