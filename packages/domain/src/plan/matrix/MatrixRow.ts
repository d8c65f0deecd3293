import type { Rupiah } from "#number/Rupiah";
import type { Location } from "#region/Place";
import type { CarriedColumn } from "../Column.ts";
import type { Funding } from "../Funding.ts";
import type { Schedule } from "../schedule/Schedule.ts";
import type { SourceCells } from "../SourceCells.ts";
import type { Target } from "../Target.ts";

/** The nine carried columns of a row; null where nothing stands and nothing carries. */
export type CarriedValues = Readonly<Record<CarriedColumn, string | null>>;

/**
 * One row of the matrix between file and tree: the carried columns with their values after carrying down, which of them the
 * row itself states, and the columns that never carry. Ceiling and funding stand only on the row that prints them.
 */
export interface MatrixRow {
  values: CarriedValues;
  stated: readonly CarriedColumn[];
  location: Location | null;
  target: Target | null;
  ceiling: Rupiah | null;
  funding: Funding | null;
  /** The schedule of the activity, where the file has columns for it. */
  schedule?: Schedule;
  source: SourceCells | null;
}

export const NOTHING_ABOVE: CarriedValues = {
  no: null,
  sector: null,
  policy: null,
  objective: null,
  objectiveIndicator: null,
  program: null,
  programIndicator: null,
  activity: null,
  activityIndicator: null,
};
