import type { IndicatorCode } from "@rata/domain/indicator/Indicator";

/** Why a figure, or every figure of a row, is kept out. */
export interface FigureFault {
  rule: string;
  value: string;
  params: Readonly<Record<string, string | number>>;
  /** What answers it, where a person can. */
  ask: Ask | null;
}

/** What a person is asked; what the answer is about stands beside the kind. */
export type Ask =
  | { kind: "code-system" | "separators" | "unit" }
  | { kind: "region" | "period" | "indicator" }
  | { kind: "name"; words: string }
  | { kind: "basis"; indicator: IndicatorCode }
  | { kind: "round"; indicator: IndicatorCode; rounds: readonly string[] };
