import type { AbsenceReason, Observation } from "#indicator/Observation";
import type { Measured } from "#number/Measured";
import { compareMeasured, ratio, widen } from "#number/measuredMath";
import type { RegionCode } from "#region/Region";
import type { VerdictRule } from "../Verdict.ts";

/** Percentage across, number upwards: I high-high, II low percentage and high number, III low-low, IV high percentage and low number. */
export type Quadrant = "I" | "II" | "III" | "IV";

export interface PlacedRegion {
  region: RegionCode;
  rate: Measured;
  count: Measured;
  quadrant: Quadrant;
  /** 1 for quadrant I, 3 for III, 2 for the two between: nothing orders a high share before a high number. */
  priority: 1 | 2 | 3;
}

export interface Quadrants {
  /** The cuts: what lies above is high, a value on the cut is not. */
  cuts: { rate: Measured; count: Measured };
  placed: readonly PlacedRegion[];
  /** Never placed by a number that was made up: the share of one year times the population of another is no count of poor people. */
  unplaced: readonly { region: RegionCode; reason: AbsenceReason | "unlike-period" }[];
  rule: VerdictRule;
}

export interface RegionPoverty {
  region: RegionCode;
  rate: Observation | null;
  count: Observation | null;
}

/**
 * Priority regions: percentage and number of poor people, cut at the area's average: the area's own percentage (where it is not
 * given, the mean of the regions) and the mean number. Null when no region has both figures of one period.
 */
export function findQuadrants(regions: readonly RegionPoverty[], areaRate: Measured | null): Quadrants | null {
  const pairs = regions.map(pair);
  const whole = pairs.flatMap((one) => ("rate" in one ? [one] : []));
  const first = whole[0];
  if (first === undefined) return null;
  const rateCut = areaRate ?? meanOf(whole.map(({ rate }) => rate));
  const countCut = meanOf(whole.map(({ count }) => count));
  return {
    cuts: { rate: rateCut, count: countCut },
    placed: whole.map((one) => place(one, rateCut, countCut)),
    unplaced: pairs.flatMap((one) => ("reason" in one ? [one] : [])),
    rule: ruleFor(areaRate === null ? "mean-of-regions" : "area-rate", whole.length),
  };
}

type Pair =
  | { region: RegionCode; rate: Measured; count: Measured }
  | { region: RegionCode; reason: AbsenceReason | "unlike-period" };

function pair({ region, rate, count }: RegionPoverty): Pair {
  for (const observation of [rate, count]) {
    if (observation === null) return { region, reason: "not-stated" };
    if (observation.reading.kind === "absent") return { region, reason: observation.reading.reason };
  }
  if (rate?.reading.kind !== "value" || count?.reading.kind !== "value") return { region, reason: "not-stated" };
  if (rate.period !== count.period) return { region, reason: "unlike-period" };
  return { region, rate: rate.reading.value, count: count.reading.value };
}

function place(
  { region, rate, count }: { region: RegionCode; rate: Measured; count: Measured },
  rateCut: Measured,
  countCut: Measured,
): PlacedRegion {
  const isRateHigh = compareMeasured(rate, rateCut) > 0;
  const isCountHigh = compareMeasured(count, countCut) > 0;
  const quadrant = isCountHigh ? (isRateHigh ? "I" : "II") : isRateHigh ? "IV" : "III";
  return { region, rate, count, quadrant, priority: PRIORITIES[quadrant] };
}

const PRIORITIES: Readonly<Record<Quadrant, PlacedRegion["priority"]>> = { I: 1, II: 2, III: 3, IV: 2 };

/** The mean, exact, at the finest scale given. */
function meanOf(values: readonly Measured[]): Measured {
  const scale = Math.max(...values.map((value) => value.scale));
  const sum = values.reduce((total, value) => total + widen(value, scale), 0n);
  return ratio(sum, BigInt(values.length) * 10n ** BigInt(scale), scale);
}

function ruleFor(rateCut: string, regions: number): VerdictRule {
  return {
    code: "quadrants",
    text: {
      id: "Wilayah dibagi menurut persentase dan jumlah penduduk miskin pada batas rata-rata; persentase dan jumlah sama-sama di atas batas adalah prioritas 1, hanya salah satunya prioritas 2, keduanya tidak prioritas 3.",
      en: "Regions are divided by percentage and number of poor people at the average; both above it is priority 1, one of them priority 2, neither priority 3.",
    },
    basis: "Definisi operasional Rata menurut analisis prioritas wilayah TNP2K",
    confidence: "C",
    params: { rateCut, regions },
  };
}
