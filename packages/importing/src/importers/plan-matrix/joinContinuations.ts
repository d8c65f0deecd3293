import { CARRIED_COLUMNS, type Column } from "@rata/domain/plan/Column";
import { makeProblem } from "#table/makeProblem";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Entry } from "./collectEntries.ts";

export interface Joined {
  entries: Entry[];
  count: number;
  problems: Problem[];
}

/**
 * Puts back together what a page break parted. Only the first line after a repeated header may continue the line before, and only
 * when it holds nothing but small-lettered ends of texts that the line before begins. What merely looks like it is asked.
 * `decided` holds a person's answers by line.
 */
export function joinContinuations(
  entries: readonly Entry[],
  sheet: string | null,
  decided: Readonly<Record<number, boolean>> = {},
): Joined {
  const joined: Joined = { entries: [], count: 0, problems: [] };
  for (const entry of entries) {
    const before = joined.entries.at(-1);
    const verdict = before === undefined ? "separate" : decide(before, entry, decided[entry.line]);
    if (before === undefined || verdict === "separate") {
      joined.entries.push(entry);
    } else if (verdict === "continues") {
      joined.count += 1;
      joined.problems.push(...filledColumns(entry).map((column) => tellJoin(before, entry, column, sheet)));
      joined.entries.splice(-1, 1, join(before, entry));
    } else {
      joined.entries.push(entry);
      const value = filledColumns(entry)
        .map((column) => entry.cells[column])
        .join(" | ");
      joined.problems.push(
        makeProblem("continuation-unclear", "question", {
          line: entry.line,
          sheet,
          value,
          params: { before: before.line },
        }),
      );
    }
  }
  return joined;
}

type Verdict = "continues" | "unclear" | "separate";

/** A person's answer counts where there was a question: the same line number in another sheet asked none. */
function decide(before: Entry, entry: Entry, answer: boolean | undefined): Verdict {
  const verdict = judge(before, entry);
  if (answer === undefined || verdict === "separate") return verdict;
  return answer ? "continues" : "separate";
}

/** No cell runs over more pages than this; without a bound a file of nothing but page breaks would take time without end. */
const MOST_CONTINUATIONS = 20;
const TEXT_COLUMNS: ReadonlySet<Column> = new Set(CARRIED_COLUMNS.filter((column) => column !== "no"));

function judge(before: Entry, entry: Entry): Verdict {
  if (!entry.isAfterRepeat || before.table !== entry.table) return "separate";
  const filled = filledColumns(entry);
  const isTextOnly = filled.every((column) => TEXT_COLUMNS.has(column)) && Object.keys(entry.extra).length === 0;
  if (before.continuations.length >= MOST_CONTINUATIONS) return "unclear";
  if (!isTextOnly || !filled.every((column) => before.cells[column] !== "")) return "separate";
  return filled.every((column) => /^[\p{Ll}(),;.&/-]/u.test(entry.cells[column])) ? "continues" : "unclear";
}

function filledColumns(entry: Entry): Column[] {
  const columns: Column[] = [...CARRIED_COLUMNS, "locations", "target", "ceiling", "fundingSources"];
  return columns.filter((column) => entry.cells[column] !== "");
}

function join(before: Entry, entry: Entry): Entry {
  const cells = { ...before.cells };
  for (const column of filledColumns(entry)) cells[column] = joinTexts(before.cells[column], entry.cells[column]);
  return { ...before, cells, continuations: [...before.continuations, { line: entry.line, cells: entry.raw }] };
}

function joinTexts(head: string, tail: string): string {
  return head === "" ? tail : `${head} ${tail}`;
}

function tellJoin(before: Entry, entry: Entry, column: Column, sheet: string | null): Problem {
  const params = { into: before.line, after: joinTexts(before.cells[column], entry.cells[column]) };
  return makeProblem("continuation-joined", "repaired", {
    line: entry.line,
    sheet,
    column,
    value: entry.cells[column],
    params,
  });
}
