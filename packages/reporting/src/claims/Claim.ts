import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Measured } from "@rata/domain/number/Measured";
import type { Period } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";

/** One thing that a text says and that a figure can bear out or not: the shortest span of it, by line (from 1) and place in the line (from 0). */
export interface Claim extends Verdict {
  line: number;
  start: number;
  end: number;
  text: string;
  number: Measured | null;
  unit: string | null;
  kind: ClaimKind;
}

export type ClaimKind =
  | "level"
  | "difference"
  | "relative"
  | "mean"
  | "direction"
  | "comparison"
  | "multiple"
  | "rank"
  | "period"
  | "unit"
  | "indicator"
  | "count"
  | "target"
  | "cause"
  | "number";

/** "unlike": true, but of another round, year, region, unit or indicator than the text says. */
export type ClaimStatus = "bound" | "unlike" | "contradicted" | "unbound";

export interface Verdict {
  status: ClaimStatus;
  datum: Datum | null;
  /** What the text would have to say, written; null where no figure says it. */
  expected: string | null;
  why: Why | null;
}

/** The figure that a claim was bound to; `against` is the other end of a change or the other region of a comparison. */
export type Datum =
  | {
      kind: "figure";
      indicator: IndicatorCode;
      region: RegionCode;
      period: Period;
      against: string | null;
      value: Measured;
      text: string;
    }
  | { kind: "count"; of: string; value: Measured; text: string };

/** Why a claim has its status: a code whose sentence stands in texts. */
export interface Why {
  code: WhyCode;
  params: Readonly<Record<string, string>>;
}

export type WhyCode =
  | "rounded"
  | "round-unsaid"
  | "period-unsaid"
  | "unlike-rounds-compared"
  | "against-unsaid"
  | "unlike-round"
  | "unlike-year"
  | "unlike-region"
  | "unlike-indicator"
  | "unlike-unit"
  | "unlike-notation"
  | "unlike-name"
  | "other-value"
  | "other-change"
  | "other-direction"
  | "other-rank"
  | "other-count"
  | "no-figure"
  | "no-series"
  | "no-indicator"
  | "no-peers"
  | "no-plan"
  | "ambiguous-side"
  | "target"
  | "judgement";

/** A place in a text. */
export interface Span {
  start: number;
  end: number;
}

/** A verdict before its place is known. */
export function verdictOf(status: ClaimStatus, change: Partial<Verdict> = {}): Verdict {
  return { status, datum: null, expected: null, why: null, ...change };
}

export function whyOf(code: WhyCode, params: Why["params"] = {}): Why {
  return { code, params };
}
