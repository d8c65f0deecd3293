import type { AbsenceReason, Mark } from "@rata/domain/indicator/Observation";
import type { Dated } from "@rata/domain/analysis/change/compare";
import type { Period } from "@rata/domain/period/Period";
import { beginWith, sayPeriod, saySubject, sayValue, type Subject } from "./figureWords.ts";

/** `Persentase penduduk miskin di Provinsi Nusa Tenggara Timur pada Maret 2022 sebesar 20,05 persen.`; a mark beside the figure is said. */
export function sayLevel(subject: Subject, { period, value }: Dated, marks: readonly Mark[] = []): string {
  const mark = marks.length === 0 ? "" : ` (${marks.map((one) => MARKS[one]).join(", ")})`;
  const figure = sayValue(value, subject.indicator.unit);
  return `${beginWith(saySubject(subject))} pada ${sayPeriod(period)} sebesar ${figure}${mark}.`;
}

const MARKS: Readonly<Record<Mark, string>> = {
  estimate: "angka perkiraan",
  revised: "angka yang direvisi",
  provisional: "angka sementara",
};

/** `Nilai persentase penduduk miskin di … untuk September 2023 tidak ada; rondenya tidak diselenggarakan.` */
export function sayMissing(subject: Subject, period: Period, reason: AbsenceReason): string {
  return `Nilai ${saySubject(subject)} untuk ${sayPeriod(period)} ${sayAbsence(reason)}.`;
}

/** Why a figure is missing, after the word "nilai". */
export function sayAbsence(reason: AbsenceReason): string {
  return ABSENCES[reason];
}

const ABSENCES: Readonly<Record<AbsenceReason, string>> = {
  "not-available": "tidak tersedia pada sumbernya",
  none: "tidak ada menurut sumbernya",
  "not-shown": "tidak ditampilkan oleh penerbitnya",
  "not-stated": "tidak tercantum",
  "not-held": "tidak ada; rondenya tidak diselenggarakan",
  unreadable: "tidak terbaca pada sumbernya",
};
