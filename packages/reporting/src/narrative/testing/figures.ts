import type { Indicator } from "@rata/domain/indicator/Indicator";
import { Daerah, type Observation } from "@rata/domain/indicator/Observation";
import type { Measured } from "@rata/domain/number/Measured";
import { rescale } from "@rata/domain/number/measuredMath";
import type { Period } from "@rata/domain/period/Period";
import type { Subject } from "../figureWords.ts";

/** The places that sentences of tests speak of. */
export const REGIONS = ["Provinsi Nusa Tenggara Timur", "Kabupaten Timor Tengah Selatan"] as const;

/** An observation of an indicator. For tests. */
export function observation(indicator: Indicator, period: Period, value: Measured | null): Observation {
  return {
    indicator: indicator.code,
    region: "53",
    period,
    daerah: "total",
    affair: null,
    vintage: "",
    reading: value === null ? { kind: "absent", reason: "not-available" } : { kind: "value", value },
    marks: [],
    basis: indicator.needsBasis ? { key: "ppp-2017", threshold: null, text: "PPP 2017" } : null,
    source: { document: "uji", table: null, page: null },
    confidence: "A",
  };
}

/** Levels that an indicator may have: a small, a middling, a large one, at its published decimals. For tests. */
export function levelsOf({ range, decimals, unit }: Indicator): Measured[] {
  const top = unit === "percent" ? 40 : (range.to ?? (unit.includes("rupiah") ? 5_000_000 : 1200));
  const bottom = range.from ?? 0;
  return [0.13, 0.36, 0.77].map((share) =>
    rescale(
      { amount: Math.round((Math.max(bottom, 0) + (top - Math.max(bottom, 0)) * share) * 1000), scale: 3 },
      decimals,
    ),
  );
}

/** Changes of every sign and size, in units of the last decimal. For tests. */
export const SIZES: readonly number[] = [0, 1, -1, 7, -7, 39, -39, 105, -105];

/** Money of a budget is of a whole region; what surveys and registers count is also of its towns and villages. */
export function daerahOf({ unit }: Indicator): readonly Daerah[] {
  return unit === "rupiah" || unit === "million-rupiah" ? ["total"] : Daerah.options;
}

export function subjectOf(indicator: Indicator, change: Partial<Subject> = {}): Subject {
  return { indicator, region: REGIONS[0], daerah: "total", ...change };
}
