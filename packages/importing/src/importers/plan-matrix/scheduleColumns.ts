import type { Separators } from "@rata/domain/number/Separators";
import { ACCUMULATIONS, type Accumulation, type Schedule } from "@rata/domain/plan/schedule/Schedule";
import {
  MONTH_COLUMNS,
  QUARTER_COLUMNS,
  readSchedule,
  type ScheduleColumn,
} from "@rata/domain/plan/schedule/ScheduleColumn";
import { id as texts } from "@rata/texts/plan/schedule";
import { cleanCell } from "#table/SourceTable";

/** The schedule in a row's cells beside the matrix, by their heads, and the columns that can't be read; null where none is of it. */
export function readScheduleCells(
  extra: Readonly<Record<string, string>>,
  separators: Separators | null,
): { schedule: Schedule; unread: ScheduleColumn[]; cells: ReadonlyMap<ScheduleColumn, string> } | null {
  const cells = new Map<ScheduleColumn, string>();
  for (const [head, text] of Object.entries(extra)) {
    const column = findScheduleColumn(head);
    if (column !== null) cells.set(column, cleanCell(text));
  }
  if (cells.size === 0) return null;
  return { ...readSchedule({ cell: (column) => cells.get(column) ?? null, readKind, separators }), cells };
}

/** What a head means, however it abbreviates: "Target TW II", "Triwulan 2", "RAK Februari", "Anggaran kas bulan Feb". */
export function findScheduleColumn(head: string): ScheduleColumn | null {
  const words = cleanCell(head).toLowerCase();
  if (/^(?:sifat|jenis|kind of)? ?(?:akumulasi|accumulation)(?: target| indikator)?$/u.test(words))
    return "accumulation";
  const [, quarter] = /^(?:target )?(?:kinerja |fisik )?(?:tw|triwulan)\.? ?(iv|i{1,3}|[1-4])$/u.exec(words) ?? [];
  if (quarter !== undefined) return QUARTER_COLUMNS[QUARTERS.findIndex((names) => names.includes(quarter))] ?? null;
  const [, month = ""] =
    /^(?:rak|anggaran kas|rencana anggaran kas)(?: bulan)?(?: \(rp\))? ([a-z]{3})[a-z]*$/u.exec(words) ?? [];
  return MONTH_COLUMNS[MONTHS.indexOf(month)] ?? null;
}

const QUARTERS = [
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
];
const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];

/** The names in use beside our own: "tren positif" adds up, "persentase" repeats, "nilai akhir" rises, "tren negatif" falls. */
function readKind(words: string): Accumulation | null {
  const name = words.toLowerCase();
  const known = ACCUMULATIONS.find((kind) => texts.kinds[kind].toLowerCase() === name);
  return known ?? OTHER_NAMES.get(name) ?? null;
}

const OTHER_NAMES: ReadonlyMap<string, Accumulation> = new Map([
  ["tren positif", "cumulative"],
  ["kumulatif", "cumulative"],
  ["persentase", "repeated"],
  ["nilai akhir", "rising"],
  ["tren negatif", "falling"],
]);
