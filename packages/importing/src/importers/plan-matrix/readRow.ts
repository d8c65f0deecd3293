import type { Rupiah } from "@rata/domain/number/Rupiah";
import { isAbsenceSign } from "@rata/domain/number/parseRupiah";
import type { Separators } from "@rata/domain/number/Separators";
import { CARRIED_COLUMNS, type Column } from "@rata/domain/plan/Column";
import type { Funding } from "@rata/domain/plan/Funding";
import { LEVELS } from "@rata/domain/plan/Level";
import type { CarriedValues, MatrixRow } from "@rata/domain/plan/matrix/MatrixRow";
import { parseFunding } from "@rata/domain/plan/parseFunding";
import { MONTH_COLUMNS } from "@rata/domain/plan/schedule/ScheduleColumn";
import { parseTarget } from "@rata/domain/plan/parseTarget";
import type { Target } from "@rata/domain/plan/Target";
import type { Problem } from "@rata/domain/problem/Problem";
import { parseLocation } from "@rata/domain/region/parseLocation";
import type { Location } from "@rata/domain/region/Place";
import { carryValues } from "./carryValues.ts";
import type { Entry } from "./collectEntries.ts";
import { makeProblem } from "#table/makeProblem";
import { readScheduleCells } from "./scheduleColumns.ts";
import { id as texts } from "@rata/texts/plan/schedule";
import { readMoney } from "#table/readMoney";
import type { MatrixContext } from "./MatrixReading.ts";
import type { ReportCell } from "./ReportCell.ts";

export interface RowReader {
  context: MatrixContext;
  sheet: string | null;
  separators: Readonly<Record<"target" | "ceiling", Separators | null>>;
  /** "juta" or the like when the header gives amounts another unit than rupiah; they then stay unread until someone decides. */
  moneyUnit: string | null;
}

/** Reads a line whose words are mended, under the values of the row above. Null `row`: it names nothing that a plan could hold. */
export function readRow(
  reader: RowReader,
  above: CarriedValues,
  entry: Entry,
): { row: MatrixRow | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: ReportCell = (code, kind, column, params = {}) => {
    const value = textOf(entry, column);
    problems.push(makeProblem(code, kind, { line: entry.line, sheet: reader.sheet, column, value, params }));
  };
  const values = carryValues(above, entry, report);
  for (const column of entry.across) report("merged-across", "notice", column);
  const row: MatrixRow = {
    values,
    stated: CARRIED_COLUMNS.filter((column) => isStated(entry.cells[column])),
    location: readLocation(reader, entry, report),
    target: readTarget(reader, entry, report),
    ceiling: readCeiling(reader, entry, report),
    funding: readFunding(reader, entry, report),
    ...readPlanned(reader, entry, problems),
    source: {
      line: entry.line,
      sheet: reader.sheet,
      cells: entry.raw,
      continuations: entry.continuations,
      extra: entry.extra,
    },
  };
  return isNameless(row) ? { row: null, problems: [] } : { row, problems };
}

/**
 * Whether a row could stand nowhere in a plan: no level is named here or above. An indicator beside an amount is enough, because it
 * tells an activity whose name was forgotten; an indicator alone has nothing to hang on.
 */
function isNameless({ values, ceiling, funding }: MatrixRow): boolean {
  if (LEVELS.some((level) => values[level] !== null)) return false;
  const hasIndicator = INDICATORS.some((column) => values[column] !== null);
  return !hasIndicator || (ceiling === null && funding === null);
}

const INDICATORS = ["objectiveIndicator", "programIndicator", "activityIndicator"] as const;

function isStated(cell: string): boolean {
  return cell !== "" && !isAbsenceSign(cell);
}

/** A merged cell gives its text to every line that it covers; a blank of these columns gives nothing. */
function textOf({ cells, covered }: Entry, column: Column): string {
  return cells[column] === "" ? (covered.get(column) ?? "") : cells[column];
}

function readLocation({ context }: RowReader, entry: Entry, report: ReportCell): Location | null {
  const text = textOf(entry, "locations");
  if (text === "") return null;
  if (isAbsenceSign(text)) return reportAbsence(report, "locations");
  const { places, remarks } = parseLocation(text, context.where);
  for (const remark of remarks)
    report(remark.code, remark.code === "place-ambiguous" ? "question" : "notice", "locations", {
      place: remark.text,
      ...remark.params,
    });
  return { text, places };
}

function readTarget(reader: RowReader, entry: Entry, report: ReportCell): Target | null {
  const text = textOf(entry, "target");
  if (text === "") return null;
  // A number of the file itself leaves no question, a text follows its column.
  const separators = entry.exact.has("target") ? "decimal-comma" : reader.separators.target;
  const { measures, undecidable } = parseTarget(text, separators);
  for (const number of undecidable) report("target-undecidable", "question", "target", { number });
  return { text, measures, owner: null };
}

/** A ceiling stands once, on the line where its cell begins: merged over other activities it is not given to each of them. */
function readCeiling(reader: RowReader, entry: Entry, report: ReportCell): Rupiah | null {
  const { cells, covered, exact } = entry;
  const { separators, moneyUnit } = reader;
  if (covered.has("ceiling") && cells.activity !== "") report("ceiling-shared", "notice", "ceiling");
  const isExact = exact.has("ceiling");
  const { amount, remark } = readMoney({ text: cells.ceiling, isExact, separators: separators.ceiling, moneyUnit });
  if (remark !== null) report(remark.code, remark.kind, "ceiling", remark.params);
  return amount;
}

/** A merged source belongs to every activity or amount that begins beside it; a further indicator of one activity has no source of its own. */
function readFunding({ context }: RowReader, entry: Entry, report: ReportCell): Funding | null {
  const begins = entry.cells.activity !== "" || entry.cells.ceiling !== "";
  const text = begins ? textOf(entry, "fundingSources") : entry.cells.fundingSources;
  if (text === "") return null;
  if (isAbsenceSign(text)) return reportAbsence(report, "fundingSources");
  const funding = parseFunding(text, context.ownBudget);
  for (const source of funding?.sources ?? []) {
    if (source.budget === null && source.origin === null)
      report("source-unknown", "notice", "fundingSources", { source: source.text });
  }
  return funding;
}

/** The schedule, where the file has columns for it. Amounts in another unit than rupiah stay unread, like ceilings. */
function readPlanned(reader: RowReader, entry: Entry, problems: Problem[]): Pick<MatrixRow, "schedule"> {
  const found = readScheduleCells(entry.extra, reader.separators.ceiling);
  if (found === null) return {};
  const unread = [
    ...found.unread,
    ...(reader.moneyUnit === null ? [] : MONTH_COLUMNS.filter((one) => found.cells.has(one))),
  ];
  for (const column of new Set(unread)) {
    const value = found.cells.get(column) ?? null;
    const params = { head: texts.heads[column] };
    problems.push(makeProblem("schedule-unread", "question", { line: entry.line, sheet: reader.sheet, value, params }));
  }
  const cashPlan = reader.moneyUnit === null ? found.schedule.cashPlan : null;
  return { schedule: { ...found.schedule, cashPlan } };
}

function reportAbsence(report: ReportCell, column: Column): null {
  report("absence-sign", "notice", column);
  return null;
}
