import type { Problem } from "@rata/domain/problem/Problem";
import type { Refusal } from "#Reading";
import { makeProblem } from "#table/makeProblem";
import type { Collected } from "./collectEntries.ts";
import { findMoneyUnit } from "./headerWords.ts";

/** Rows with more cells than the header has columns: which value belongs where can't be known, so they are refused. */
export function refuseMisaligned({ misaligned }: Collected, sheet: string | null): Refusal[] {
  return misaligned.map(({ line, raw, surplus, width }) => {
    const params = { cells: raw.length, columns: width };
    return {
      line,
      sheet,
      raw,
      problem: makeProblem("too-many-cells", "refused", { line, sheet, value: surplus, params }),
    };
  });
}

/** A header repeated on a thousand pages is told on its first few. */
const MOST_TOLD = 5;

/** What is to be told about the tables of one source: unknown lines between them, and columns that a matrix has and this one lacks. */
export function tellTables({ layouts, outside, prose, unused }: Collected, sheet: string | null): Problem[] {
  const problems = layouts.flatMap((layout) => {
    return layout.slots.includes("ceiling") ? [] : [makeProblem("ceiling-column-missing", "notice", { sheet })];
  });
  const [first] = outside;
  if (first !== undefined) {
    problems.push(
      makeProblem("lines-outside", "notice", {
        line: first,
        sheet,
        params: { count: outside.length, last: outside.at(-1) ?? first },
      }),
    );
  }
  for (const line of unused.slice(0, MOST_TOLD)) problems.push(makeProblem("header-unused", "notice", { line, sheet }));
  const [remark] = prose;
  if (remark !== undefined) {
    const { line, text } = remark;
    problems.push(
      makeProblem("prose-in-table", "notice", { line, sheet, value: text, params: { count: prose.length } }),
    );
  }
  return problems;
}

/** A sheet or table beside the plan that has rows and no header of a plan: it was not read, and that is said. */
export function tellHeadless({ headless }: Collected, sheet: string | null): Problem[] {
  const [line] = headless;
  if (line === undefined) return [];
  return [makeProblem("table-without-header", "notice", { line, sheet, params: { count: headless.length } })];
}

/** The unit that a header gives to amounts, when it is not rupiah. */
export function findCeilingUnit({ layouts }: Collected): string | null {
  for (const layout of layouts) {
    const unit = findMoneyUnit(layout.headers[layout.slots.indexOf("ceiling")] ?? "");
    if (unit !== null) return unit;
  }
  return null;
}
