import type { Measured } from "#number/Measured";
import type { Period } from "#period/Period";

/** What a region set out to reach in a period: a value, or a range of two. */
export interface IndicatorTarget {
  period: Period;
  from: Measured;
  to: Measured | null;
  /** The plan that says so: "RPKD 2025–2029". */
  source: string;
}
