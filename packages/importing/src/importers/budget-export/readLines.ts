import type { BudgetColumn } from "@rata/domain/plan/budget/BudgetColumn";
import { addUp } from "@rata/domain/plan/budget/BudgetAmount";
import { parseRupiah } from "@rata/domain/number/parseRupiah";
import type { Problem } from "@rata/domain/problem/Problem";
import { cleanCell, type SourceLine } from "#table/SourceTable";
import { makeProblem } from "#table/makeProblem";
import type { BudgetReadingLine } from "./BudgetReading.ts";
import { type SortedLine, sortLine, toBudgetLine } from "./readLine.ts";
import type { BudgetTable } from "./readTable.ts";
import { findOrganisation, nameOf } from "./sayOrganisation.ts";
import type { LinesRead, TableWork } from "./TableWork.ts";

/** Reads the lines below a header: each is a line of the budget, refused, joined to the one above, or no row at all. Linear. */
export function readLines(table: BudgetTable): LinesRead {
  const work = toWork(table);
  for (const { cells } of table.head) noteOrganisation(work, findOrganisation(cells));
  for (const source of table.body) {
    const isWide = !table.isGrid && source.cells.slice(table.layout.slots.length).some((cell) => cell.trim() !== "");
    if (isWide) refuseWide(work, table, source);
    else if (!isHeaderAgain(table, source)) readRow(work, source);
  }
  return work;
}

function toWork(table: BudgetTable): TableWork {
  const at = (wanted: BudgetColumn) =>
    table.layout.slots.flatMap((column, place) => (column === wanted ? [place] : []));
  return {
    sheet: table.table.sheet,
    places: {
      code: at("code"),
      name: at("name"),
      indicator: at("indicator"),
      target: at("target"),
      unit: at("unit"),
      ceiling: at("ceiling"),
      sources: at("sources"),
      organisation: at("organisation"),
      account: at("account"),
      extra: at("extra"),
    },
    separators: table.separators,
    moneyUnit: table.moneyUnit,
    carried: [],
    organisation: null,
    parts: new Map(),
    lines: [],
    refused: [],
    joined: 0,
    accounts: 0,
    remarks: 0,
    sums: [],
    organisations: [],
    problems: [],
  };
}

function readRow(work: TableWork, source: SourceLine): void {
  const organisation = findOrganisation(source.cells);
  if (organisation !== null) {
    noteOrganisation(work, organisation);
    return;
  }
  const sorted = sortLine(work, source);
  if (isAccount(sorted)) work.accounts += 1;
  else if (sorted.code.kind === "code") addLine(work, sorted);
  else if (sorted.code.kind === "organisation") noteOrganisation(work, nameOf(sorted.name));
  else if (sorted.code.kind === "unread") addUnread(work, sorted);
  else addUncoded(work, sorted);
}

function addLine(work: TableWork, sorted: SortedLine): void {
  if (sorted.organisation !== null) noteOrganisation(work, nameOf(sorted.organisation));
  const line = toBudgetLine(work, sorted, work.organisation);
  if (line === null || sorted.code.kind !== "code") return;
  if (sorted.code.isMended) tell(work, sorted, "budget-code-mended", "repaired", { after: line.code });
  if (sorted.account === null) work.lines.push(line);
  else addPart(work, line);
}

/** One account of a sub-activity: its amount is a part of the sub-activity's, which has no line of its own in such a file. */
function addPart(work: TableWork, line: BudgetReadingLine): void {
  const key = JSON.stringify([line.organisation, line.code]);
  const at = work.parts.get(key);
  const known = at === undefined ? undefined : work.lines[at];
  if (at === undefined || known === undefined) {
    work.parts.set(key, work.lines.length);
    work.lines.push(line);
    return;
  }
  const amounts = [known.ceiling, line.ceiling].flatMap((amount) => (amount === null ? [] : [amount]));
  const ceiling = amounts.length === 0 ? null : addUp(amounts);
  // One part that can't be read leaves the whole unread: a sum without it would be too small.
  const isUnread = known.isUnread || line.isUnread || (ceiling === null && amounts.length > 0);
  work.lines[at] = { ...known, ceiling: isUnread ? null : ceiling, isUnread };
  work.joined += 1;
}

/** Belanja and other accounts stand below the sub-activities with codes of their own, which one digit tells apart. */
function isAccount({ code, name }: SortedLine): boolean {
  if (code.kind === "account") return true;
  const isLow = code.kind === "code" && (code.code.level === "affair" || code.code.level === "field");
  return isLow && /^[4-6]/u.test(code.code.code) && /^(?:belanja|pendapatan|pembiayaan)\b/iu.test(name);
}

/** A code that is none: of a row with content it is refused, of a numbered remark or signature it is not. */
function addUnread(work: TableWork, sorted: SortedLine): void {
  const written = sorted.code.kind === "unread" ? sorted.code.written : "";
  if (isSum(written) || isSum(sorted.name)) addSum(work, sorted);
  else if (hasContent(sorted) || hasAmount(work, sorted)) refuse(work, sorted, "budget-code-unread", written);
  else work.remarks += 1;
}

function addUncoded(work: TableWork, sorted: SortedLine): void {
  const text =
    sorted.name === "" ? (sorted.source.cells.map(cleanCell).find((cell) => cell !== "") ?? "") : sorted.name;
  if (isSum(text)) addSum(work, sorted);
  else if (hasAmount(work, sorted)) refuse(work, sorted, "budget-code-missing", text);
  else if (sorted.name === "" && sorted.indicators.length > 0) joinIndicators(work, sorted);
  else if (sorted.name !== "" && sorted.indicators.length > 0) refuse(work, sorted, "budget-code-missing", text);
  else work.remarks += 1;
}

/** A further indicator of the line above has no code of its own. */
function joinIndicators(work: TableWork, sorted: SortedLine): void {
  const above = work.lines.at(-1);
  if (above === undefined) {
    work.remarks += 1;
    return;
  }
  // The line is replaced by one with more indicators; a file of nothing else must not copy a list again and again.
  if (above.indicators.length < MOST_INDICATORS)
    work.lines.splice(-1, 1, { ...above, indicators: [...above.indicators, ...sorted.indicators] });
  work.joined += 1;
}

const MOST_INDICATORS = 50;

function addSum(work: TableWork, sorted: SortedLine): void {
  const reading = parseRupiah(sorted.amount, sorted.isAmountExact ? "decimal-comma" : work.separators);
  const text =
    sorted.name === "" ? (sorted.source.cells.map(cleanCell).find((cell) => cell !== "") ?? "") : sorted.name;
  work.sums.push({
    line: sorted.source.line,
    sheet: work.sheet,
    text: text.slice(0, 200),
    stated: reading.ok && work.moneyUnit === null ? reading.value : null,
  });
}

function isSum(text: string): boolean {
  return /^(?:sub ?total|sub ?jumlah|grand total|jumlah|total)(?![a-z])/iu.test(text);
}

function hasContent({ name, indicators, target, unit }: SortedLine): boolean {
  return name !== "" && (indicators.length > 0 || target !== null || unit !== null);
}

function hasAmount(work: TableWork, { amount, isAmountExact }: SortedLine): boolean {
  const reading = parseRupiah(amount, isAmountExact ? "decimal-comma" : work.separators);
  return reading.ok || (/^(?:undecidable|too-large|negative)$/u.test(reading.reason) && /\d{3}/u.test(amount));
}

function noteOrganisation(work: TableWork, name: string | null): void {
  if (name === null) return;
  work.organisation = name;
  if (!work.organisations.includes(name) && work.organisations.length < 100) work.organisations.push(name);
}

function isHeaderAgain({ layout }: BudgetTable, { cells }: SourceLine): boolean {
  const filled = cells.flatMap((cell, place) => (cleanCell(cell) === "" ? [] : [{ cell: cleanCell(cell), place }]));
  const same = filled.filter(({ cell, place }) => isPartOf(layout, cell, place));
  const isNumbers =
    filled.length > 2 &&
    filled.every(
      ({ cell }, at) => /^\(?\d{1,2}\)?$/u.test(cell) && Number.parseInt(cell.replace("(", ""), 10) === at + 1,
    );
  return filled.length > 0 && (same.length === filled.length || isNumbers);
}

function isPartOf({ headers }: BudgetTable["layout"], cell: string, place: number): boolean {
  const header = headers[place] ?? "";
  return header === cell || header.startsWith(`${cell} `) || header.endsWith(` ${cell}`);
}

function refuseWide(work: TableWork, table: BudgetTable, { line, cells }: SourceLine): void {
  const columns = table.layout.slots.length;
  const surplus = cells.slice(columns).filter((cell) => cell.trim() !== "");
  const value = surplus.join(" | ");
  const params = { cells: cells.length, columns };
  const problem = makeProblem("too-many-cells", "refused", { line, sheet: work.sheet, value, params });
  work.refused.push({ line, sheet: work.sheet, raw: cells, problem });
}

function refuse(work: TableWork, { source }: SortedLine, code: string, value: string): void {
  const { line, cells } = source;
  const problem = makeProblem(code, "refused", { line, sheet: work.sheet, value });
  work.refused.push({ line, sheet: work.sheet, raw: cells, problem });
}

function tell(
  work: TableWork,
  { source, code }: SortedLine,
  problem: string,
  kind: Problem["kind"],
  params: Problem["params"],
): void {
  const value = code.kind === "code" ? code.written : null;
  work.problems.push(makeProblem(problem, kind, { line: source.line, sheet: work.sheet, value, params }));
}
