import type { FigureColumn } from "@rata/domain/indicator/FigureColumn";
import type { IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Separators } from "@rata/domain/number/Separators";
import type { Period, Round } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";

/** A table of the file, counted from 1. */
export type TableKey = string;

/** A column by its table and its place from 0, as `1.4`. */
export type PlaceKey = string;

/** What a table says of itself in no cell, told by a person. */
export interface TableChoice {
  region?: RegionCode;
  period?: Period;
  indicator?: IndicatorCode;
  isLeftOut?: boolean;
}

/** What a person decided where the reader asked, and what holds for the whole file. */
export interface FigureChoices {
  columns?: Readonly<Record<PlaceKey, FigureColumn>>;
  separators?: Readonly<Record<PlaceKey, Separators>>;
  /** The power of ten that a column counts by: 0 persons or rupiah one by one, 3 thousands, 6 millions, 9 thousand millions. */
  powers?: Readonly<Record<PlaceKey, number>>;
  systems?: Readonly<Record<PlaceKey, "kemendagri" | "bps">>;
  tables?: Readonly<Record<TableKey, TableChoice>>;
  /** The round of figures that name a year only, by indicator. */
  rounds?: Readonly<Record<IndicatorCode, Round>>;
  /** Indicators by the words that a table calls them, as `normaliseName` gives them. */
  names?: Readonly<Record<string, IndicatorCode>>;
  /** The line or method of figures whose indicator needs one. */
  bases?: Readonly<Record<IndicatorCode, string>>;
  /** The day of the release, where no column says it. */
  vintage?: string;
  source?: { document?: string; table?: string; page?: string };
  confidence?: "A" | "B" | "C";
}

export function placeKey(table: number, place: number): PlaceKey {
  return `${table}.${place}`;
}
