import type { FigureColumn, FigureLayout, FigureQuestionKind } from "@rata/domain/indicator/FigureColumn";
import type { Indicator, IndicatorCode } from "@rata/domain/indicator/Indicator";
import type { Observation } from "@rata/domain/indicator/Observation";
import type { Separators } from "@rata/domain/number/Separators";
import type { Round } from "@rata/domain/period/Period";
import type { Problem } from "@rata/domain/problem/Problem";
import type { RegionCode } from "@rata/domain/region/Region";
import type { RegionTree } from "@rata/domain/region/RegionTree";
import type { PlaceKey } from "./FigureChoices.ts";

/** What the reader has to know: the indicators, every region of the nation, which of them is at home, and what the file is called. */
export interface FiguresContext {
  indicators: readonly Indicator[];
  regions: RegionTree;
  home: RegionCode;
  document: string;
}

/** A table in which figures were found. */
export interface ReadFigureTable {
  table: number;
  sheet: string | null;
  /** Where its head begins. */
  line: number;
  lastHeadLine: number;
  layout: FigureLayout;
  /** The words above the head. */
  titles: readonly string[];
  rows: number;
}

/** A column as understood, for a person to confirm: with a cell that stands in it, the one that decides comma and dot where there is one. */
export interface ReadFigureColumn {
  table: number;
  place: PlaceKey;
  index: number;
  header: string;
  /** Null where nothing is known of it: it is not read. */
  meaning: FigureColumn | null;
  isFigures: boolean;
  sample: string | null;
  separators: Separators | null;
}

/** A figure that is ready to be stored. */
export interface ReadFigure {
  observation: Observation;
  sheet: string | null;
  line: number;
  /** Its source names a year only: the indicator has one round at that level, or a person named it. */
  isRoundSettled: boolean;
}

/** Why figures are kept out: one cell, or every figure of a row. "question" waits for an answer. */
export interface FigureRefusal {
  table: number;
  place: PlaceKey | null;
  header: string;
  figures: number;
  problem: Problem;
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

/** A file of figures as understood. accepted + refused = read; figures that wait for an answer are among the refused. Blank cells say nothing. */
export interface FiguresReading {
  read: number;
  accepted: number;
  refused: number;
  asked: number;
  tables: readonly ReadFigureTable[];
  columns: readonly ReadFigureColumn[];
  figures: readonly ReadFigure[];
  refusals: readonly FigureRefusal[];
  questions: readonly FigureQuestion[];
  /** What is only told: columns that were not read, rounds that a rule settled, indicators named by the title. */
  notices: readonly Problem[];
}
