import type { BudgetColumn } from "@rata/domain/plan/budget/BudgetColumn";
import { isAbsenceSign } from "@rata/domain/number/parseRupiah";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import { cleanCell, type SourceLine } from "#table/SourceTable";
import { makeProblem } from "#table/makeProblem";
import { readMoney } from "#table/readMoney";
import type { BudgetReadingLine } from "./BudgetReading.ts";
import { type CodeReading, readCode, splitCodeAndName } from "./readCode.ts";
import type { TableWork } from "./TableWork.ts";

/** A line sorted into columns, its code read. */
export interface SortedLine {
  source: SourceLine;
  code: CodeReading;
  name: string;
  names: readonly string[];
  indicators: readonly string[];
  target: string | null;
  unit: string | null;
  sources: string | null;
  organisation: string | null;
  account: string | null;
  amount: string;
  isAmountExact: boolean;
}

/** Sorts a line into columns; the parts of its code that are blank carry what stood above. */
export function sortLine(work: TableWork, source: SourceLine): SortedLine {
  const exact = new Set(source.exact);
  const at = (column: BudgetColumn) => work.places[column];
  const text = (place: number) => cleanCell(source.cells[place] ?? "").slice(0, LONGEST);
  const texts = (column: BudgetColumn) =>
    at(column)
      .map(text)
      .filter((value) => value !== "" && !isAbsenceSign(value));
  const codeCells = at("code").map((place) => ({ text: text(place), isNumber: exact.has(place) }));
  const { reading, carried } = readCode(codeCells, work.carried);
  const names = at("name").map(text);
  const name = names.findLast((value) => value !== "") ?? "";
  const split = reading.kind === "none" ? splitCodeAndName(name) : null;
  // A line without a code of its own leaves the parts of the line above for the next.
  if (reading.kind === "code") work.carried = carried;
  const ceiling = at("ceiling")[0] ?? -1;
  return {
    source,
    code: split === null ? reading : { kind: "code", code: split.code, written: split.code.code, isMended: false },
    name: split === null ? withoutCode(name) : split.name,
    names: names.map(withoutCode),
    indicators: texts("indicator"),
    target: texts("target")[0] ?? null,
    unit: texts("unit")[0] ?? null,
    sources: texts("sources")[0] ?? null,
    organisation: texts("organisation")[0] ?? null,
    account: texts("account")[0] ?? null,
    amount: text(ceiling),
    isAmountExact: exact.has(ceiling),
  };
}

/** No name or amount is longer; the whole cell stays in `raw`. */
const LONGEST = 1000;

/** The amount of a line. What can't be read is told and stays unread: never guessed, never nothing. */
export function readAmount(work: TableWork, sorted: SortedLine): { ceiling: Rupiah | null; isUnread: boolean } {
  const { amount: text, isAmountExact: isExact, source } = sorted;
  const moneyUnit = isAbsenceSign(text) ? null : work.moneyUnit;
  const { amount, isUnread, remark } = readMoney({ text, isExact, separators: work.separators, moneyUnit });
  // A dash in a budget is how it prints nothing.
  if (remark !== null && remark.code !== "absence-sign") {
    const where = { line: source.line, sheet: work.sheet, column: "ceiling", value: text } as const;
    work.problems.push(makeProblem(remark.code, remark.kind, { ...where, params: remark.params }));
  }
  return { ceiling: amount, isUnread };
}

/** A line of the budget from what was sorted. */
export function toBudgetLine(
  work: TableWork,
  sorted: SortedLine,
  organisation: string | null,
): BudgetReadingLine | null {
  if (sorted.code.kind !== "code") return null;
  const { code, level, parsed } = sorted.code.code;
  const { source, name, indicators, target, unit, sources } = sorted;
  return {
    line: source.line,
    sheet: work.sheet,
    organisation,
    code,
    level,
    name,
    above: namesAbove(work, sorted),
    ...readAmount(work, sorted),
    parsed,
    indicators,
    target,
    unit,
    sources,
    raw: source.cells,
  };
}

/** Where each level has a column for its code and one for its name, a line names what it stands under. */
function namesAbove({ places }: TableWork, { source, names }: SortedLine): { code: string; name: string }[] {
  if (places.code.length < 2 || places.code.length !== places.name.length) return [];
  return places.code.flatMap((place, at) => {
    const { reading } = readCode([{ text: source.cells[place] ?? "", isNumber: false }], []);
    const name = names[at] ?? "";
    return reading.kind === "code" && name !== "" ? [{ code: reading.code.code, name }] : [];
  });
}

function withoutCode(name: string): string {
  return splitCodeAndName(name)?.name ?? name;
}
