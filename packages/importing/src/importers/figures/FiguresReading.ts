import type { FigureColumn, FigureLayout, FigureQuestionKind } from "@rata/domain/indicator/FigureColumn";
import type { Indicator, IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Round } from "@rata/domain/period/Period";
import type { RegionCode } from "@rata/domain/region/Region";
import type { RegionTree } from "@rata/domain/region/RegionTree";
import type { PlaceKey } from "#Choices";
import type { ReadColumn, Reading, ReadTable, Refusal } from "#Reading";

/** What the reader has to know: the indicators, every region of the nation, which of them is at home, and what the file is called. */
export interface FiguresContext {
  indicators: readonly Indicator[];
  regions: RegionTree;
  home: RegionCode;
  document: string;
}

/** A table in which figures were found: how they lie, and how many rows hold any. */
export interface ReadFigureTable extends ReadTable {
  layout: FigureLayout;
  /** The words above the head. */
  titles: readonly string[];
  rows: number;
}

/** A column as understood. `column` is null where nothing is known of it: it is not read. */
export interface ReadFigureColumn extends ReadColumn<FigureColumn | null> {
  isFigures: boolean;
}

/** A figure that is ready to be stored. */
export interface ReadFigure {
  observation: Observation;
  sheet: string | null;
  line: number;
  /** Its source names a year only: the indicator has one round at that level, or a person named it. */
  isRoundSettled: boolean;
}

/** Figures kept out: one cell, or every figure of a row. "question" waits for an answer. */
export interface FigureRefusal extends Refusal {
  table: number;
  place: PlaceKey | null;
  header: string;
  figures: number;
}

/** What only a person knows. `place`, `indicator` and `words` say of what, where the kind does not. */
export interface FigureQuestion {
  kind: FigureQuestionKind;
  table: number;
  place: PlaceKey | null;
  indicator: IndicatorCode | null;
  header: string;
  sample: string;
  /** Figures that wait for the answer. */
  figures: number;
  /** For a round: those in which the indicator appears at that level. */
  rounds: readonly Round[];
}

/** A file of figures as understood; it is figures that are counted. Blank cells say nothing. Problems are only told: columns that were not read, rounds that a rule settled. */
export interface FiguresReading extends Reading<ReadFigure, FigureColumn | null, FigureRefusal> {
  tables: readonly ReadFigureTable[];
  columns: readonly ReadFigureColumn[];
  /** Figures among the refused that wait for an answer. */
  asked: number;
  questions: readonly FigureQuestion[];
}
