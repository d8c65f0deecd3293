import type { Measured } from "#number/Measured";
import { toRupiah } from "#number/Rupiah";
import type { Budget, Funding, Origin } from "#plan/Funding";
import type { IndicatorLevel } from "#plan/Level";
import type { Target } from "#plan/Target";
import type { Location } from "#region/Place";
import { EXAMPLE_REGION } from "./exampleRegions.ts";

/** `500 keluarga` */
export function counted(amount: number, unit: string, owner: IndicatorLevel | null = null): Target {
  const text = `${amount} ${unit}`;
  return { text, measures: [{ kind: "count", value: whole(amount), unit, text }], owner };
}

/** `80%` */
export function percent(amount: number, owner: IndicatorLevel | null = null): Target {
  const text = `${amount}%`;
  return { text, measures: [{ kind: "percent", value: whole(amount), text }], owner };
}

/** `3 - 5 unit` */
export function ranged(from: number, to: number, unit: string): Target {
  const text = `${from} - ${to} ${unit}`;
  return { text, measures: [{ kind: "range", from: whole(from), to: whole(to), unit, text }], owner: null };
}

/** A target that was written in words. */
export function worded(text: string): Target {
  return { text, measures: [{ kind: "text", text }], owner: null };
}

/** Every regency and city of the example's province. */
export function allParts(): Location {
  const text = "3 kab/kota";
  return { text, places: [{ text, code: EXAMPLE_REGION, every: "regency" }] };
}

/** Places with their codes; null stands for words that name no known region. */
export function placed(text: string, ...codes: (string | null)[]): Location {
  return { text, places: codes.map((code) => ({ text, code })) };
}

/** Funding from the province's own budget. */
export function apbd(): Funding {
  return funded("APBD", { budget: "apbd-province" });
}

/** Funding of one source. */
export function funded(text: string, axes: { budget?: Budget; origin?: Origin }): Funding {
  return { text, sources: [{ text, budget: axes.budget ?? null, origin: axes.origin ?? null, amount: null }] };
}

/** Funding of several sources with their amounts in rupiah. */
export function fundedBy(...amounts: number[]): Funding {
  const sources = amounts.map((amount) => ({
    text: "APBD",
    budget: "apbd-province" as const,
    origin: null,
    amount: toRupiah(amount),
  }));
  return { text: amounts.map((amount) => `APBD ${amount}`).join("; "), sources };
}

function whole(amount: number): Measured {
  return { amount, scale: 0 };
}
