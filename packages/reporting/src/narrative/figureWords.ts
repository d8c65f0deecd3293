import type { Indicator, Unit } from "@rata/domain/indicator/Indicator";
import type { Daerah } from "@rata/domain/indicator/Observation";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import type { Measured } from "@rata/domain/number/Measured";
import { absolute } from "@rata/domain/number/measuredMath";
import { formatPeriod, type Period, type Round, roundOf } from "@rata/domain/period/Period";
import { getMonthName } from "@rata/domain/period/indonesianDate";

/** Of what a sentence speaks. */
export interface Subject {
  indicator: Indicator;
  /** As sentences name it: `Provinsi Nusa Tenggara Timur`, `Indonesia`. */
  region: string;
  daerah: Daerah;
}

/** `20,05 persen`, `1.131,62 ribu orang`, `Rp460.823 per kapita per bulan`, `3,632`: every published decimal, and the unit in full. */
export function sayValue(value: Measured, unit: Unit): string {
  return `${sayShortly(value, unit)}${AFTER[unit]}`;
}

/** A value that stands beside another of its kind: rupiah without "per kapita per bulan". */
export function sayShortly(value: Measured, unit: Unit): string {
  const [before, after] = AROUND[unit];
  const sign = value.amount < 0 ? "−" : "";
  return `${sign}${before}${formatMeasured(absolute(value))}${after}`;
}

/** The size of a difference: `0,39 persen poin`, `0,33 poin`, `14,66 ribu orang`, `Rp45.707`. Never a sign: the verb says the way. */
export function saySize(change: Measured, unit: Unit): string {
  const size = absolute(change);
  if (unit === "percent") return `${formatMeasured(size)} persen poin`;
  return unit === "index" ? `${formatMeasured(size)} poin` : sayShortly(size, unit);
}

/** The unit alone, for axes and heads of columns: `persen`, `ribu orang`, `Rp per kapita per bulan`. */
export function sayUnit(unit: Unit): string {
  const [before, after] = AROUND[unit];
  const words = `${before}${after}${AFTER[unit]}`.trim();
  return words === "" ? "indeks" : words;
}

/** `persentase penduduk miskin di Provinsi Nusa Tenggara Timur`, small-lettered where it may stand within a sentence. */
export function saySubject({ indicator, region, daerah }: Subject): string {
  return `${withinSentence(indicator.names.id)} di ${DAERAH[daerah]}${region}`;
}

/** The same at the beginning of a sentence. */
export function beginWith(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** `Maret 2022`, `triwulan II 2023`, `tahun 2022`: as it stands within a sentence. */
export function sayPeriod(period: Period): string {
  const round = roundOf(period);
  if (round === "year") return `tahun ${period}`;
  return round.startsWith("Q") ? withinSentence(formatPeriod(period)) : formatPeriod(period);
}

/** What the figures of one round are called: `nilai Maret`, `nilai triwulan II`, `nilai tahunan`. */
export function sayRound(round: Round): string {
  if (round === "year") return "nilai tahunan";
  if (!round.startsWith("Q")) return `nilai ${getMonthName(round)}`;
  return `nilai triwulan ${ROMAN[Number(round.slice(1)) - 1] ?? ""}`;
}

/** `menurun`, `meningkat`. For a change of nothing there is no verb. */
export function sayMove(change: Measured): string {
  return change.amount < 0 ? "menurun" : "meningkat";
}

/** The first letter small, unless the first word is an abbreviation (PDRB). */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

const ROMAN = ["I", "II", "III", "IV"];

const DAERAH: Readonly<Record<Daerah, string>> = {
  total: "",
  kota: "daerah perkotaan ",
  desa: "daerah perdesaan ",
};

const AROUND: Readonly<Record<Unit, readonly [before: string, after: string]>> = {
  percent: ["", " persen"],
  index: ["", ""],
  "thousand-persons": ["", " ribu orang"],
  years: ["", " tahun"],
  "per-100000-births": ["", " per 100.000 kelahiran hidup"],
  "per-1000-births": ["", " per 1.000 kelahiran hidup"],
  "rupiah-per-month": ["Rp", ""],
  "thousand-rupiah-per-year": ["Rp", " ribu"],
  "million-rupiah": ["Rp", " juta"],
  rupiah: ["Rp", ""],
};

const AFTER: Readonly<Record<Unit, string>> = {
  percent: "",
  index: "",
  "thousand-persons": "",
  years: "",
  "per-100000-births": "",
  "per-1000-births": "",
  "rupiah-per-month": " per kapita per bulan",
  "thousand-rupiah-per-year": " per kapita per tahun",
  "million-rupiah": "",
  rupiah: "",
};
