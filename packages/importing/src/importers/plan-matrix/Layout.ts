import type { Column } from "@rata/domain/plan/Column";
import type { Level } from "@rata/domain/plan/Level";
import { cleanCell } from "#table/SourceTable";
import { findHeaderMeaning, type HeaderMeaning } from "./headerWords.ts";

/** What each place of a table holds: a column of the matrix, the agency, or an extra column under its own header. */
export type Slot = { kind: "column"; column: Column } | { kind: "agency" } | { kind: "extra" };
export interface Layout {
  slots: readonly Slot[];
  headers: readonly string[];
  /** Lines that the header takes, from the first: names, sub-names, numbers. */
  height: number;
}

/** A person's correction of what a place means, by its number from 0. */
export type SlotChoices = Readonly<Record<number, Column | "agency" | "extra">>;

/** Reads a header that begins at the first of `lines` (only the next two are looked at); null when none begins there. */
export function findLayout(lines: readonly (readonly string[])[], choices: SlotChoices = {}): Layout | null {
  const first = (lines[0] ?? []).map(cleanCell);
  if (!isHeader(first.map(findHeaderMeaning))) return null;
  const second = (lines[1] ?? []).map(cleanCell);
  const hasSecond = isSubHeader(first, second);
  const headers = hasSecond ? mergeHeaders(first, second) : first.map((own) => ({ own, merged: own }));
  const numbers = lines[hasSecond ? 2 : 1] ?? [];
  return {
    slots: toSlots(headers, choices),
    headers: headers.map(({ merged }) => merged),
    height: 1 + Number(hasSecond) + Number(isNumberLine(numbers.map(cleanCell))),
  };
}

/** Whether two layouts say the same, as the repeated header of a next page does. */
export function isSameLayout(a: Layout, b: Layout): boolean {
  return a.headers.length === b.headers.length && a.headers.every((header, index) => header === b.headers[index]);
}

const LEVEL_COLUMNS: ReadonlySet<HeaderMeaning> = new Set(["sector", "policy", "objective", "program", "activity"]);
const CORE_COLUMNS: ReadonlySet<HeaderMeaning> = new Set([
  ...LEVEL_COLUMNS,
  "objectiveIndicator",
  "programIndicator",
  "activityIndicator",
  "ceiling",
]);

/** A plan's header names a level and one more of its core columns; "No, Kegiatan, Waktu" is an agenda and no plan. */
function isHeader(meanings: readonly (HeaderMeaning | null)[]): boolean {
  const known = new Set(meanings.filter((meaning) => meaning !== null));
  const core = [...known].filter((meaning) => CORE_COLUMNS.has(meaning));
  return core.length >= 2 && core.some((meaning) => LEVEL_COLUMNS.has(meaning));
}

/** A second header line names parts of the first's groups only, and repeats no name that carries a text. */
function isSubHeader(first: readonly string[], second: readonly string[]): boolean {
  const filled = second.flatMap((cell, index) => (cell === "" ? [] : [{ cell, above: first[index] ?? "" }]));
  return (
    filled.length > 0 &&
    filled.every(
      ({ cell, above }) => findHeaderMeaning(`${above} ${cell}`) !== null || findHeaderMeaning(cell) !== null,
    )
  );
}

/** The line that numbers the columns: each of 1, 2, 3 … once, also where the columns were moved after numbering. */
function isNumberLine(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = new Set(filled.map((cell) => Number(/^\(?(\d{1,3})\)?\.?$/u.exec(cell)?.[1])));
  return filled.length >= 3 && numbers.size === filled.length && filled.every((_, index) => numbers.has(index + 1));
}

interface Header {
  own: string;
  merged: string;
}

/** `Target Tahun 2023` over `Kinerja` and `Pagu`: a blank above a named part belongs to the group at its left. */
function mergeHeaders(first: readonly string[], second: readonly string[]): Header[] {
  let group = "";
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const above = first[index] ?? "";
    const below = second[index] ?? "";
    if (above !== "") group = above;
    if (below === "") return { own: above, merged: above };
    return { own: below, merged: `${group} ${below}`.trim() };
  });
}

function toSlots(headers: readonly Header[], choices: SlotChoices): Slot[] {
  const taken = new Set<Column>(Object.values(choices).filter((choice) => choice !== "agency" && choice !== "extra"));
  let level: Level = "objective";
  return headers.map(({ own, merged }, index) => {
    const choice = choices[index];
    if (choice !== undefined)
      return choice === "agency" || choice === "extra" ? { kind: choice } : { kind: "column", column: choice };
    const meaning = findHeaderMeaning(merged) ?? findHeaderMeaning(own);
    if (meaning === "objective" || meaning === "program" || meaning === "activity") level = meaning;
    if (meaning === "agency") return { kind: "agency" };
    const column = meaning === "indicator" ? indicatorOf(level) : meaning;
    if (column === null || taken.has(column)) return { kind: "extra" };
    taken.add(column);
    return { kind: "column", column };
  });
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
