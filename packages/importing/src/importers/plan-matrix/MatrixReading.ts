import type { Budget } from "@rata/domain/plan/Funding";
import type { IndicatorLevel } from "@rata/domain/plan/Level";
import type { MatrixRow } from "@rata/domain/plan/matrix/MatrixRow";
import type { Problem } from "@rata/domain/problem/Problem";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { Separators } from "@rata/domain/number/Separators";
import type { LocationScope } from "@rata/domain/region/LocationReading";
import type { Dictionary } from "#words/Dictionary";
import type { SlotMeaning } from "./Layout.ts";
import type { PlaceKey, TableKey } from "./MatrixChoices.ts";

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
  place: PlaceKey;
  index: number;
  column: SlotMeaning;
  header: string;
  sample: string | null;
  separators: Separators | null;
}

/** A table that was found: where its header stands and how many lines that takes. */
export interface ReadTable {
  key: TableKey;
  table: number;
  source: number;
  sheet: string | null;
  line: number;
  height: number;
  isPointed: boolean;
  /** The rows of its header that name columns. */
  names: readonly (readonly string[])[];
}

/** A sheet, a document's table, or a whole text: its first lines of several cells, for a person to point at the header. */
export interface ReadSource {
  source: number;
  sheet: string | null;
  isLeftOut: boolean;
  lines: readonly { line: number; cells: readonly string[] }[];
}

export interface MatrixReading {
  /** Lines of content: rows, refused rows and continuations; neither headers nor sums. */
  linesRead: number;
  continuationsJoined: number;
  tables: readonly ReadTable[];
  sources: readonly ReadSource[];
  columns: readonly ReadColumn[];
  rows: readonly MatrixReadingRow[];
  refused: readonly RefusedRow[];
  subtotals: readonly SubtotalLine[];
  problems: readonly Problem[];
  /** A person's choices that fit nothing in the file: they were not followed, and nothing is to be stored until they are mended. */
  misfits: readonly Problem[];
  totals: {
    ceiling: Rupiah | null;
    bySector: readonly { sector: string | null; ceiling: Rupiah | null }[];
  };
}
