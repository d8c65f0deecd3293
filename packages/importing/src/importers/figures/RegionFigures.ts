import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Separators } from "@rata/domain/number/Separators";
import type { Problem } from "@rata/domain/problem/Problem";
import type { RegionCode } from "@rata/domain/region/Region";

/** Of what a file of series is: one region, from a document that its figures cite where the file names no source. */
export interface RegionFiguresContext {
  region: RegionCode;
  document: string;
  indicators: readonly Indicator[];
}

/** A column of figures: which indicator, by what power of ten its unit differs from the indicator's, and what comma and dot mean in it. */
export interface RegionFigureColumn {
  header: string;
  place: number;
  indicator: Indicator;
  power: number;
  /** Null where nothing decides; then only cells without marks are read. */
  separators: Separators | null;
}

/** A series file as it was understood. rows + refused = rowsRead; a problem about a column names it in `params.header`. */
export interface RegionFigures {
  rowsRead: number;
  rows: number;
  refused: number;
  columns: readonly RegionFigureColumn[];
  observations: readonly Observation[];
  problems: readonly Problem[];
}
