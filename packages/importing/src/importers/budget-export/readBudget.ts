import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { BudgetDocumentKind } from "@rata/domain/plan/budget/BudgetLine";
import {
  type BudgetNode,
  type BudgetTree,
  buildBudgetTree,
  isRepeated,
  isSumOff,
  totalsByLevel,
} from "@rata/domain/plan/budget/BudgetTree";
import { addAmounts, type BudgetAmount, knownOf } from "@rata/domain/plan/budget/BudgetAmount";
import type { Problem } from "@rata/domain/problem/Problem";
import { listSources } from "#table/listSources";
import type { SourceLine, SourceTable } from "#table/SourceTable";
import { makeProblem } from "#table/makeProblem";
import type { BudgetChoices } from "./BudgetChoices.ts";
import type { BudgetContext, BudgetReading, BudgetReadingLine, BudgetSumLine } from "./BudgetReading.ts";
import { yearsIn } from "./headerMeaning.ts";
import { readLines } from "./readLines.ts";
import { type BudgetTable, readTable } from "./readTable.ts";
import type { LinesRead } from "./TableWork.ts";

/**
 * Reads budget exports (Renja, RKA, DPA) from cells: finds the tables by the words of their headers, the codes in one column or
 * several, and the level by the depth of the code. Amounts of levels are held against each other and never added up. What can't be
 * decided is unread with a question. Pure, and linear in the number of cells.
 */
export function readBudget(
  tables: readonly SourceTable[],
  context: BudgetContext,
  choices: BudgetChoices = {},
): BudgetReading {
  const opened = tables.flatMap((table, index) => readTable(table, index + 1, { context, choices }) ?? []);
  const read = opened.map((table) => ({ table, lines: readLines(table) }));
  const rows = read.flatMap((part) => part.lines.lines);
  const refused = read.flatMap((part) => part.lines.refused);
  const joined = read.reduce((sum, part) => sum + part.lines.joined, 0);
  const tree = buildBudgetTree(rows);
  const [accepted, kept] = [rows.length, refused.length];
  return {
    counts: { read: accepted + kept + joined, accepted, refused: kept, joined },
    rows,
    refused,
    accounts: read.reduce((sum, part) => sum + part.lines.accounts, 0),
    remarks: read.reduce((sum, part) => sum + part.lines.remarks, 0),
    tables: opened.map(({ table }) => table),
    sources: listSources(tables, choices),
    columns: opened.flatMap(({ columns }) => columns),
    sums: read.flatMap((part) => part.lines.sums),
    totals: totalsByLevel(tree),
    organisations: [...new Set(read.flatMap((part) => part.lines.organisations))],
    document: findDocument(tables),
    problems: [
      ...(opened.length === 0 ? [makeProblem("budget-no-table", "refused")] : tellYear(tables, context)),
      ...read.flatMap((part) => [...tellTable(part.table), ...part.lines.problems, ...tellSums(part.lines)]),
      ...refused.map(({ problem }) => problem),
      ...tellOtherGovernment(rows, context),
      ...tellTree(tree),
    ],
  };
}

function tellYear(tables: readonly SourceTable[], { year }: BudgetContext): Problem[] {
  const said = tables.flatMap(({ lines }) => lines.slice(0, TITLE).flatMap(({ cells }) => titleYears(cells)));
  const [other] = said;
  return other === undefined || said.includes(year)
    ? []
    : [makeProblem("budget-other-year", "notice", { value: String(other), params: { year } })];
}

/** Titles stand above the table. */
const TITLE = 30;

function titleYears(cells: readonly string[]): number[] {
  return cells.filter((cell) => cell.length < 300 && /\btahun\b|\bT\.?A\.?\b/iu.test(cell)).flatMap(yearsIn);
}

function tellTable({ layout, table: { sheet } }: BudgetTable): Problem[] {
  const has = (column: string) => layout.slots.some((slot) => slot === column);
  const names = layout.money.map((place) => layout.headers[place] ?? "").join(" | ");
  return [
    ...(layout.money.length > 0 ? [makeProblem("budget-several-ceilings", "question", { sheet, value: names })] : []),
    ...(has("ceiling") || layout.money.length > 0 ? [] : [makeProblem("ceiling-column-missing", "notice", { sheet })]),
    ...(has("code") || has("name") ? [] : [makeProblem("budget-code-column-missing", "question", { sheet })]),
  ];
}

/** A printed sum is held against the lines only where it is the only one, so that it can but be the sum of all. */
function tellSums({ sums, lines }: LinesRead): Problem[] {
  const [only, more] = sums;
  if (only === undefined || more !== undefined || only.stated === null) return [];
  const computed = knownOf(addAmounts(buildBudgetTree(lines).roots.map(({ amount }) => amount)));
  return computed === null || computed === only.stated ? [] : [tellSum(only, only.stated, computed)];
}

function tellSum({ line, sheet, text }: BudgetSumLine, stated: Rupiah, computed: Rupiah): Problem {
  return makeProblem("budget-total-differs", "notice", {
    line,
    sheet,
    column: "ceiling",
    value: text,
    params: { stated: formatRupiah(stated), computed: formatRupiah(computed) },
  });
}

/** One notice for the whole file: the codes may be right and the file another's. */
function tellOtherGovernment(lines: readonly BudgetReadingLine[], { government }: BudgetContext): Problem[] {
  const others = lines.filter(({ parsed }) => parsed !== null && parsed.level !== null && parsed.level !== government);
  const [first] = others;
  if (first === undefined) return [];
  const { line, sheet, code } = first;
  return [
    makeProblem("budget-other-government", "notice", { line, sheet, value: code, params: { count: others.length } }),
  ];
}

function tellTree({ all }: BudgetTree): Problem[] {
  return all.flatMap((node) => [
    ...(isSumOff(node) ? [tellNode(node, "budget-sum-differs", "notice")] : []),
    ...(isRepeated(node) ? [tellNode(node, "budget-code-repeated", "question")] : []),
  ]);
}

function tellNode(node: BudgetNode, code: string, kind: Problem["kind"]): Problem {
  const line = (code === "budget-code-repeated" ? node.lines.at(-1) : node.lines[0]) ?? null;
  return makeProblem(code, kind, {
    line: line?.line ?? null,
    sheet: line?.sheet ?? null,
    column: "ceiling",
    value: node.code,
    params: {
      first: node.lines[0]?.line ?? "",
      stated: sayAmount(node.amount),
      computed: sayAmount(node.below),
    },
  });
}

function sayAmount(amount: BudgetAmount): string {
  const known = knownOf(amount);
  return known === null ? "" : formatRupiah(known);
}

/** What the titles call the document. The longer name first: an RKA is a "rencana kerja dan anggaran". */
function findDocument(tables: readonly SourceTable[]): BudgetDocumentKind | null {
  const titles = tables.flatMap(({ lines }) => lines.slice(0, TITLE).map(({ cells }: SourceLine) => cells.join(" ")));
  const said = (words: RegExp) => titles.some((title) => title.length < 1000 && words.test(title));
  if (said(/dokumen pelaksanaan (?:perubahan )?anggaran|\bDPP?A\b/iu)) return "dpa";
  if (said(/rencana kerja (?:dan )?anggaran|\bRKAP?\b/iu)) return "rka";
  return said(/rencana kerja|\brenja\b/iu) ? "renja" : null;
}
