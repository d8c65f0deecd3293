import type { Column } from "@rata/domain/plan/Column";
import type { Level } from "@rata/domain/plan/Level";
import type { SlotMeaning } from "./MatrixChoices.ts";
import { findMeaning, findNameRows, type HeaderRow, MOST_NAME_ROWS, toPaths } from "./headerRows.ts";

/** A header understood: what each place holds, and its words. */
export interface Layout {
  slots: readonly SlotMeaning[];
  headers: readonly string[];
  /** The name under which an extra column is kept, by place: blank headers by number, equal ones told apart. */
  extraNames: readonly string[];
  /** The rows that name columns, cleaned, without blanks at their ends; those before `anchor` are titles of groups. */
  names: readonly (readonly string[])[];
  anchor: number;
  /** Lines that the header takes, from the first: names, sub-names, numbers. */
  height: number;
}

/** What a person says a place means, by its number from 0; null where nobody said anything. */
export type ChoiceAt = (place: number) => SlotMeaning | null;

/** Reads a header that begins at the first of `rows` (only the next four are looked at); null when none begins there. */
export function findLayout(
  rows: readonly HeaderRow[],
  isInside: boolean,
  choiceAt: ChoiceAt = noChoice,
): Layout | null {
  const names = findNameRows(rows, isInside);
  if (names === null) return null;
  const isNumbered = isNumberLine(rows[names.count]?.cells ?? []);
  return makeLayout(rows.slice(0, names.count), { ...names, height: names.count + Number(isNumbered) }, choiceAt);
}

/**
 * The header that a person points at, whatever its words: `height` rows from the first, a row of column numbers among or after
 * them; without height the table has no header, and its places only the meaning that a person gives them.
 */
export function readPointedLayout(rows: readonly HeaderRow[], height: number, choiceAt: ChoiceAt): Layout {
  const pointed = rows.slice(0, height);
  const names = pointed.filter(({ cells }) => !isNumberLine(cells));
  const isNumbered = height > 0 && isNumberLine(rows[height]?.cells ?? []);
  const known = findNameRows(names, false);
  const anchor = known?.count === names.length ? known.anchor : 0;
  const end = height + Number(isNumbered);
  const nameless = { cells: (rows[0]?.cells ?? []).map(() => ""), across: new Map<number, number>() };
  return makeLayout(height === 0 ? [nameless] : names, { anchor, height: end }, choiceAt);
}

/** Whether two layouts say the same, as the repeated header of a next page does. */
export function isSameLayout(a: Layout, b: Layout): boolean {
  return a.headers.length === b.headers.length && a.headers.every((header, index) => header === b.headers[index]);
}

/** How many of the rows repeat a layout's header, with or without the titles above its groups; 0 when they do not. */
export function countRepeated({ names, anchor }: Layout, rows: readonly HeaderRow[]): number {
  for (let first = 0; first <= anchor; first += 1) {
    const wanted = names.slice(first);
    if (wanted.every((texts, at) => texts.length > 0 && isSameRow(texts, trimEnd(rows[at]?.cells ?? []))))
      return wanted.length + Number(isNumberLine(rows[wanted.length]?.cells ?? []));
  }
  return 0;
}

/** Rows that are looked at to find a header: those with names, and one of numbers. */
export const HEADER_WINDOW = MOST_NAME_ROWS + 1;

function makeLayout(
  names: readonly HeaderRow[],
  { anchor, height }: { anchor: number; height: number },
  choiceAt: ChoiceAt,
): Layout {
  const paths = toPaths(names);
  const headers = paths.map((path) => path.join(" "));
  const slots = toSlots(paths, choiceAt);
  return {
    slots,
    headers,
    extraNames: nameExtras(headers, slots),
    names: names.map(({ cells }) => trimEnd(cells)),
    anchor,
    height,
  };
}

/** The line that numbers the columns: each of 1, 2, 3 … once, also where the columns were moved after numbering. */
export function isNumberLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = new Set(filled.map((cell) => Number(/^\(?(\d{1,3})\)?\.?$/u.exec(cell)?.[1])));
  return filled.length >= 3 && numbers.size === filled.length && filled.every((_, index) => numbers.has(index + 1));
}

function isSameRow(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}

function trimEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

function toSlots(paths: readonly (readonly string[])[], choiceAt: ChoiceAt): SlotMeaning[] {
  const choices = paths.map((_, place) => choiceAt(place));
  const taken = new Set<SlotMeaning | null>(choices);
  let level: Level = "objective";
  return paths.map((path, place) => {
    const choice = choices[place] ?? null;
    if (choice !== null) return choice;
    const meaning = findMeaning(path);
    if (meaning === "objective" || meaning === "program" || meaning === "activity") level = meaning;
    if (meaning === "agency") return meaning;
    const column = meaning === "indicator" ? indicatorOf(level) : meaning;
    if (column === null || taken.has(column)) return "extra";
    taken.add(column);
    return column;
  });
}

function nameExtras(headers: readonly string[], slots: readonly SlotMeaning[]): string[] {
  const firsts = new Map<string, number>();
  for (const [place, header] of headers.entries()) if (!firsts.has(header)) firsts.set(header, place);
  return headers.map((header, place) => {
    const first = firsts.get(header) ?? place;
    if (header === "") return `kolom ${place + 1}`;
    return first === place || columnAt({ slots }, first) !== null ? header : `${header} (${place + 1})`;
  });
}

/** The column of the matrix that a place holds; null for the agency and for columns beside them. */
export function columnAt({ slots }: Pick<Layout, "slots">, place: number): Column | null {
  const slot = slots[place] ?? "extra";
  return slot === "agency" || slot === "extra" ? null : slot;
}

function noChoice(): null {
  return null;
}

function indicatorOf(level: Level): Column | null {
  switch (level) {
    case "objective":
      return "objectiveIndicator";
    case "program":
      return "programIndicator";
    case "activity":
      return "activityIndicator";
    case "sector":
    case "policy":
      return null;
  }
}
