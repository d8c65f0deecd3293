import { type Rupiah, toRupiah } from "#number/Rupiah";
import { allowedRupiahSeparators, isAbsenceSign, parseRupiah } from "#number/parseRupiah";
import type { Separators } from "#number/Separators";
import { parseTarget } from "../parseTarget.ts";
import { type Accumulation, type QuarterTargets, type Schedule } from "./Schedule.ts";

export const QUARTER_COLUMNS = ["quarter1", "quarter2", "quarter3", "quarter4"] as const;
export const MONTH_COLUMNS = [
  "month1",
  "month2",
  "month3",
  "month4",
  "month5",
  "month6",
  "month7",
  "month8",
  "month9",
  "month10",
  "month11",
  "month12",
] as const;

/** The columns beside the matrix that hold an activity's schedule in files and forms. */
export const SCHEDULE_COLUMNS = ["accumulation", ...QUARTER_COLUMNS, ...MONTH_COLUMNS] as const;
export type ScheduleColumn = (typeof SCHEDULE_COLUMNS)[number];

/** What stands in each column. */
export function printSchedule(
  { accumulation, quarterTargets, cashPlan }: Schedule,
  sayKind: (kind: Accumulation) => string,
): ReadonlyMap<ScheduleColumn, string | number | null> {
  return new Map<ScheduleColumn, string | number | null>([
    ["accumulation", accumulation === null ? null : sayKind(accumulation)],
    ...QUARTER_COLUMNS.map((column, at) => [column, quarterTargets?.[at]?.text ?? null] as const),
    ...MONTH_COLUMNS.map((column, at) => [column, cashPlan?.[at] ?? null] as const),
  ]);
}

export interface ScheduleWords {
  /** What stands in a column; null for nothing. */
  cell: (column: ScheduleColumn) => string | null;
  readKind: (words: string) => Accumulation | null;
  /** Null where nothing but the number itself says what comma and dot mean: a number with two readings is then not read. */
  separators: Separators | null;
}

/** The schedule in the words of its columns, and the columns whose words can't be read. */
export function readSchedule({ cell, readKind, separators }: ScheduleWords): {
  schedule: Schedule;
  unread: ScheduleColumn[];
} {
  const unread: ScheduleColumn[] = [];
  const read = <Value>(column: ScheduleColumn, parse: (words: string) => Value | null): Value | null => {
    const words = cell(column)?.trim() ?? "";
    const value = words === "" || isAbsenceSign(words) ? null : parse(words);
    if (value === null && words !== "" && !isAbsenceSign(words)) unread.push(column);
    return value;
  };
  const accumulation = read("accumulation", readKind);
  const quarterTargets = QUARTER_COLUMNS.map((column) => read(column, (words) => readTarget(words, separators)));
  const cashPlan = MONTH_COLUMNS.map((column) => read(column, (words) => readAmount(words, separators)));
  return {
    schedule: { accumulation, quarterTargets: stated(quarterTargets), cashPlan: stated(cashPlan) },
    unread,
  };
}

function stated<Value>(values: (Value | null)[]): (Value | null)[] | null {
  return values.every((value) => value === null) ? null : values;
}

function readTarget(text: string, separators: Separators | null): QuarterTargets[number] {
  const { measures, undecidable } = parseTarget(text, separators);
  return undecidable.length > 0 ? null : { text, measures };
}

/** Rupiah have no third decimal, so that one reading is left of most amounts. */
function readAmount(text: string, separators: Separators | null): Rupiah | null {
  const allowed = separators === null ? [null, ...allowedRupiahSeparators(text)] : [separators];
  const amounts = allowed.map((one) => parseRupiah(text, one)).flatMap((reading) => (reading.ok ? reading.value : []));
  const [only, ...others] = new Set(amounts);
  return only === undefined || others.length > 0 ? null : toRupiah(only);
}
