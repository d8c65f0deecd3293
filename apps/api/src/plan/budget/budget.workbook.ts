import type { BudgetRow, BudgetSums } from "@rata/domain/plan/budget/BudgetComparison";
import { subtract } from "@rata/domain/plan/budget/BudgetAmount";
import type { TableSheet, TableValue, Workbook } from "@rata/reporting/sheet/Workbook";
import * as texts from "@rata/texts/budget/workbook";
import * as words from "@rata/texts/budget/words";
import type { Language } from "@rata/texts/Language";
import { digestOf } from "#FileStore";
import { defineWorkbook } from "#upload/upload.routes";
import { budgetUpload } from "./budget.upload.ts";

/** Every difference between plan and budget as a workbook to filter and to sum, with the sums on a sheet of their own. */
export const budgetDifferences = defineWorkbook({
  of: budgetUpload,
  name: "differences",
  make: async (asked, language) => {
    const place = await budgetUpload.open(asked);
    const reading = await budgetUpload.read(asked, place);
    const { comparison, rows } = await budgetUpload.judge(asked, { place, reading, isFinal: false });
    const { region, year } = place.record;
    const title = texts[language].title(year);
    const differences = toDifferences(rows, language, title);
    const workbook: Workbook = {
      title,
      factsDigest: digestOf(asked.file.bytes),
      sheets: [differences, toSums(comparison.sums, language, title)],
      table: differences,
    };
    return { workbook, name: `selisih-sipd-${region}-${year}.xlsx` };
  },
});

function toDifferences(rows: readonly BudgetRow[], language: Language, title: string): TableSheet {
  const { columns, sheet } = texts[language];
  const widths = [26, 24, 34, 70, 40, 34, 70, 36, 36, 36, 34, 70];
  return {
    ...sheetOf(sheet, title),
    columns: Object.values(columns).map((head, at) => ({ head, width: widths[at] ?? 36 })),
    rows: rows.map((row) => toCells(row, language)),
  };
}

function toCells(row: BudgetRow, language: Language): TableValue[] {
  const { levels, kinds } = words[language];
  const { line, sheetLine } = texts[language];
  const places = row.lines.flatMap((one) => {
    if (one.line === null) return [];
    return [one.sheet === null ? line(one.line) : sheetLine(one.sheet, one.line)];
  });
  return [
    kinds[row.kind],
    levels[row.level],
    list(row.lines.map(({ code }) => code)),
    list(row.lines.map(({ name }) => name)),
    list(places),
    list(row.nodes.map(({ code }) => code)),
    list(row.nodes.map(({ name }) => name)),
    row.plan,
    row.budget,
    row.difference,
    row.code,
    sayRemarks(row, language),
  ];
}

function sayRemarks(row: BudgetRow, language: Language): string | null {
  const { reasons, otherName, sumOff, undecided } = words[language];
  const said = [
    row.reason === null ? null : reasons[row.reason],
    row.isOtherName ? otherName : null,
    row.isSumOff ? sumOff : null,
    row.isUndecided ? undecided : null,
  ];
  return said.filter((remark) => remark !== null).join(" ") || null;
}

/** A cell holds what a person can read; the rest is counted by the row's sums. */
function list(parts: readonly (string | null)[]): string | null {
  const known = [...new Set(parts.flatMap((part) => part?.slice(0, 1000) ?? []))];
  const shown = known.slice(0, MOST_LISTED).join("; ");
  return known.length > MOST_LISTED ? `${shown}; … (${known.length})` : shown || null;
}

const MOST_LISTED = 20;

function toSums({ plan, budget }: BudgetSums, language: Language, title: string): TableSheet {
  const { sums, sumsSheet } = texts[language];
  const parts = ["total", "matched", "unclear", "only"] as const;
  return {
    ...sheetOf(sumsSheet, title),
    columns: [sums.what, sums.plan, sums.budget, sums.difference].map((head) => ({ head, width: 45 })),
    rows: parts.map((part) => [sums[part], plan[part], budget[part], subtract(budget[part], plan[part])]),
  };
}

function sheetOf(name: string, head: string): Pick<TableSheet, "kind" | "name" | "page" | "frozenColumns"> {
  return {
    kind: "table",
    name,
    page: { size: "F4", orientation: "landscape", head, foot: "", mark: null },
    frozenColumns: 0,
  };
}
