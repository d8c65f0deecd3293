import type { Budget } from "@rata/domain/plan/Funding";
import type { IndicatorLevel } from "@rata/domain/plan/Level";
import type { MatrixRow } from "@rata/domain/plan/matrix/MatrixRow";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { LocationScope } from "@rata/domain/region/LocationReading";
import type { Reading } from "#Reading";
import type { Dictionary } from "#words/Dictionary";
import type { SlotMeaning } from "./MatrixChoices.ts";

/** What the reader of a matrix has to know: the region whose plan it is, its own budget, and the words for mending. */
export interface MatrixContext {
  where: LocationScope;
  ownBudget: Budget;
  dictionary: Dictionary;
}

/** One row as read: the row for the tree, where it stood, its cells as they were, and what goes beside the thirteen columns. */
export interface MatrixReadingRow {
  line: number;
  sheet: string | null;
  table: number;
  row: MatrixRow;
  /** The thirteen cells in canonical order, untouched. */
  raw: readonly string[];
  continuations: readonly { line: number; cells: string[] }[];
  extra: Readonly<Record<string, string>>;
  /** The words of an agency column; never assigned by itself. */
  agency: string | null;
  suggestedOwner: IndicatorLevel | null;
}

/** A line of sums: printed in the file, computed from the rows above it; never a row. */
export interface SubtotalLine {
  line: number;
  sheet: string | null;
  text: string;
  stated: Rupiah | null;
  computed: Rupiah | null;
}

export interface MatrixReading extends Reading<MatrixReadingRow, SlotMeaning> {
  subtotals: readonly SubtotalLine[];
  /** A person's choices that fit nothing in the file: they were not followed, and nothing is to be stored until they are mended. */
  misfits: readonly Problem[];
  totals: {
    ceiling: Rupiah | null;
    bySector: readonly { sector: string | null; ceiling: Rupiah | null }[];
  };
}
