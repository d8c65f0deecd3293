import type { Budget } from "@rata/domain/plan/Funding";
import type { Column } from "@rata/domain/plan/Column";
import type { IndicatorLevel } from "@rata/domain/plan/Level";
import type { MatrixRow } from "@rata/domain/plan/MatrixRow";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { Separators } from "@rata/domain/number/Separators";
import type { LocationScope } from "@rata/domain/region/LocationReading";
import type { Dictionary } from "#words/Dictionary";
import type { SlotChoices } from "./Layout.ts";

/** What the reader of a matrix has to know: the region whose plan it is, its own budget, and the words for mending. */
export interface MatrixContext {
  where: LocationScope;
  ownBudget: Budget;
  dictionary: Dictionary;
}

/** What a person decided where the reader asked: what columns mean, what comma and dot mean, which lines continue the one before. */
export interface MatrixOptions {
  columns?: SlotChoices;
  separators?: Partial<Record<"target" | "ceiling", Separators>>;
  joins?: Readonly<Record<number, boolean>>;
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

/** A row kept out: where and why, and its cells for the workbook of refused rows. */
export interface RefusedRow {
  line: number;
  sheet: string | null;
  raw: readonly string[];
  problem: Problem;
}

/** A line of sums: printed in the file, computed from the rows above it; never a row. */
export interface SubtotalLine {
  line: number;
  sheet: string | null;
  text: string;
  stated: Rupiah | null;
  computed: Rupiah | null;
}

/** A column as understood, for a person to confirm: its header, a sample, and what comma and dot mean in it. */
export interface ReadColumn {
  table: number;
  index: number;
  column: Column | "agency" | "extra";
  header: string;
  sample: string | null;
  separators: Separators | null;
}

export interface MatrixReading {
  /** Lines of content: rows, refused rows and continuations; neither headers nor sums. */
  linesRead: number;
  continuationsJoined: number;
  columns: readonly ReadColumn[];
  rows: readonly MatrixReadingRow[];
  refused: readonly RefusedRow[];
  subtotals: readonly SubtotalLine[];
  problems: readonly Problem[];
  totals: {
    ceiling: Rupiah | null;
    bySector: readonly { sector: string | null; ceiling: Rupiah | null }[];
  };
}
