import type { Indicator } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Separators } from "@rata/domain/number/Separators";
import type { RegionCode } from "@rata/domain/region/Region";
import type { Reading } from "#Reading";

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

/** The figures of one region as understood; it is rows that are counted. A problem about a column names it in `params.header`. */
export interface RegionFigures extends Pick<Reading<Observation, never>, "counts" | "rows" | "problems"> {
  columns: readonly RegionFigureColumn[];
}
