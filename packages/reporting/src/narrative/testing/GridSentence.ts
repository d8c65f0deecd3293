import type { Indicator } from "@rata/domain/indicator/Indicator";

/** A sentence of the grid, with what it was made for. */
export interface GridSentence {
  kind: string;
  indicator: Indicator;
  sentence: string;
}
