import type { Unit } from "@rata/domain/indicator/Indicator";

/** What figures are counted in, as it stands at the head of a column or an axis. */
export function sayUnit(unit: Unit): string {
  return UNITS[unit];
}

const UNITS: Readonly<Record<Unit, string>> = {
  percent: "persen",
  index: "indeks",
  "thousand-persons": "ribu orang",
  years: "tahun",
  "per-100000-births": "per 100.000 kelahiran hidup",
  "per-1000-births": "per 1.000 kelahiran hidup",
  "rupiah-per-month": "rupiah per kapita per bulan",
  "thousand-rupiah-per-year": "ribu rupiah per kapita per tahun",
  "million-rupiah": "juta rupiah",
  rupiah: "rupiah",
};
