import { COLUMNS } from "@rata/domain/plan/Column";

/** What the grid can show: the thirteen columns of the paper, and whose row it is. */
export const MATRIX_COLUMNS = [...COLUMNS, "agency"] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** "group" cells merge over the rows of their block, "line" cells stand in each row. */
export interface ColumnForm {
  width: number;
  merge: "group" | "line";
  align: "start" | "end";
  isFrozen: boolean;
}

/** Widths in pixels; number and sector stay in view while scrolling sideways. */
export const COLUMN_FORMS: Readonly<Record<MatrixColumn, ColumnForm>> = {
  no: { width: 64, merge: "group", align: "start", isFrozen: true },
  sector: { width: 132, merge: "group", align: "start", isFrozen: true },
  policy: { width: 164, merge: "group", align: "start", isFrozen: false },
  objective: { width: 164, merge: "group", align: "start", isFrozen: false },
  objectiveIndicator: { width: 168, merge: "group", align: "start", isFrozen: false },
  program: { width: 164, merge: "group", align: "start", isFrozen: false },
  programIndicator: { width: 168, merge: "group", align: "start", isFrozen: false },
  activity: { width: 190, merge: "group", align: "start", isFrozen: false },
  activityIndicator: { width: 196, merge: "group", align: "start", isFrozen: false },
  locations: { width: 130, merge: "line", align: "start", isFrozen: false },
  target: { width: 104, merge: "line", align: "start", isFrozen: false },
  ceiling: { width: 128, merge: "group", align: "end", isFrozen: false },
  fundingSources: { width: 116, merge: "group", align: "start", isFrozen: false },
  agency: { width: 136, merge: "group", align: "start", isFrozen: false },
};

/** The place of a column on screen: where it begins and how wide it is. */
export interface PlacedColumn extends ColumnForm {
  key: MatrixColumn;
  left: number;
}

/** The chosen columns from left to right; frozen ones are always shown, since rows are recognised by them. */
export function placeColumns(hidden: ReadonlySet<MatrixColumn>): PlacedColumn[] {
  let left = 0;
  return MATRIX_COLUMNS.filter((key) => COLUMN_FORMS[key].isFrozen || !hidden.has(key)).map((key) => {
    const placed = { key, left, ...COLUMN_FORMS[key] };
    left += placed.width;
    return placed;
  });
}
