import type { Unit } from "@rata/domain/indicator/Indicator";
import type { Measured } from "@rata/domain/number/Measured";

/** A unit as prose writes it. "plain": none is written; "other": a word that no indicator has. */
export type TextUnit =
  | "percent"
  | "percent-point"
  | "point"
  | "persons"
  | "thousand-persons"
  | "million-persons"
  | "rupiah"
  | "thousand-rupiah"
  | "million-rupiah"
  | "plain"
  | "other";

/** By what power of ten a written unit is larger than the indicator's; null where it counts something else. */
export function powerOf(written: TextUnit, of: Unit): number | null {
  return POWERS[of][written] ?? null;
}

/** A published value in a unit that is larger by a power of ten: 1.131,62 thousand are 1,13162 million. */
export function shift({ amount, scale }: Measured, power: number): Measured {
  const to = scale + power;
  return to >= 0 ? { amount, scale: to } : { amount: amount * 10 ** -to, scale: 0 };
}

const RUPIAH = { rupiah: 0, "thousand-rupiah": 3, "million-rupiah": 6, plain: 0 };
const LOOSE = { plain: 0, other: 0 };

/** By what power of ten a written unit differs from the indicator's; what is not named does not fit. */
const POWERS: Readonly<Record<Unit, Partial<Record<TextUnit, number>>>> = {
  percent: { percent: 0, "percent-point": 0, plain: 0 },
  index: { plain: 0, point: 0 },
  "thousand-persons": { "thousand-persons": 0, persons: -3, "million-persons": 3, plain: 0 },
  years: LOOSE,
  "per-100000-births": LOOSE,
  "per-1000-births": LOOSE,
  "rupiah-per-month": RUPIAH,
  rupiah: RUPIAH,
  "thousand-rupiah-per-year": { rupiah: -3, "thousand-rupiah": 0, "million-rupiah": 3, plain: 0 },
  "million-rupiah": { rupiah: -6, "thousand-rupiah": -3, "million-rupiah": 0, plain: 0 },
};
