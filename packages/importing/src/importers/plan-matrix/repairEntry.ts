import { CARRIED_COLUMNS, type Column } from "@rata/domain/plan/Column";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Dictionary } from "#words/Dictionary";
import { type RepairedText, repairWords } from "#words/repairWords";
import type { Entry } from "./collectEntries.ts";
import { makeProblem } from "#table/makeProblem";

/** Mends split words in the text columns of a line and tells each one with before and after. */
export function repairEntry(
  entry: Entry,
  sheet: string | null,
  repair: (text: string) => RepairedText,
): { entry: Entry; problems: Problem[] } {
  const cells = { ...entry.cells };
  const problems: Problem[] = [];
  for (const column of REPAIRED_COLUMNS) {
    const value = entry.cells[column];
    if (!value.includes(" ")) continue;
    const { text, repairs } = repair(value);
    cells[column] = text;
    for (const params of repairs)
      problems.push(makeProblem("words-repaired", "repaired", { line: entry.line, sheet, column, value, params }));
  }
  // A merged cell's text is mended on every line that it covers, and told on the line where it stands.
  const covered =
    entry.covered.size === 0
      ? entry.covered
      : new Map([...entry.covered].map(([column, text]) => [column, mend(column, text, repair)]));
  return { entry: { ...entry, cells, covered }, problems };
}

/** A repair that remembers: plans repeat their texts in row after row. */
export function rememberRepairs(dictionary: Dictionary): (text: string) => RepairedText {
  const known = new Map<string, RepairedText>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const repaired = repairWords(text, dictionary);
    if (known.size < MEMORY) known.set(text, repaired);
    return repaired;
  };
}

function mend(column: Column, text: string, repair: (text: string) => RepairedText): string {
  return REPAIRED_COLUMNS.includes(column) && text.includes(" ") ? repair(text).text : text;
}

const MEMORY = 20_000;
const REPAIRED_COLUMNS: readonly Column[] = [
  ...CARRIED_COLUMNS.filter((column) => column !== "no"),
  "locations",
  "target",
  "fundingSources",
];
