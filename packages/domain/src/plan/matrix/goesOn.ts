import type { CarriedColumn, Column } from "../Column.ts";
import { type IndicatorLevel, LEVELS, type Level } from "../Level.ts";
import type { PlanRow } from "./planRows.ts";
import type { RowView } from "./RowView.ts";

/** A row as merging looks at it: the row of a plan, or its view on a screen. */
export type MergedRow = Pick<PlanRow | RowView, "path" | "values" | "stated" | "agency">;

/** The columns of the paper, and whose row it is, which the screen shows beside them. */
export type BlockColumn = Column | "agency";

/** Rows that one cell covers, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Whether a cell goes on in the row below it: the one rule of merged cells, on screen, on paper and in files. A cell merges by the
 * node of the tree and not by equal words: two activities of the same name and different ceilings stay two cells, and an indicator
 * ends with the node that it measures. What is blank in both rows of one branch is one empty cell.
 */
export function goesOn(above: MergedRow, row: MergedRow, column: BlockColumn): boolean {
  switch (column) {
    case "no":
      return row.values.no === above.values.no && isSameBranch(above, row, "sector");
    case "agency":
      return row.agency === above.agency && isSameBranch(above, row, "sector");
    case "objectiveIndicator":
    case "programIndicator":
    case "activityIndicator":
      return isSameBranch(above, row, LEVEL_OF[column]) && isCarried(above, row, column);
    case "ceiling":
    case "fundingSources":
      return row.path.activity !== null && isSameNode(above, row, "activity");
    case "locations":
    case "target":
      return false;
    default:
      return isSameBranch(above, row, column);
  }
}

/** The cells of a column from top to bottom. Every row lies in exactly one. */
export function spansOf(rows: readonly MergedRow[], column: BlockColumn): Span[] {
  const spans: Span[] = [];
  for (const [index, row] of rows.entries()) {
    const open = spans.at(-1);
    const above = rows[index - 1];
    if (open !== undefined && above !== undefined && goesOn(above, row, column)) open.to = index;
    else spans.push({ from: index, to: index });
  }
  return spans;
}

/** The rows of the cell that covers the row at a place. */
export function spanAt(rows: readonly MergedRow[], at: number, column: BlockColumn): Span {
  const isOne = (index: number) => {
    const [above, row] = [rows[index - 1], rows[index]];
    return above !== undefined && row !== undefined && goesOn(above, row, column);
  };
  let [from, to] = [at, at];
  while (isOne(from)) from -= 1;
  while (isOne(to + 1)) to += 1;
  return { from, to };
}

const LEVEL_OF = {
  objectiveIndicator: "objective",
  programIndicator: "program",
  activityIndicator: "activity",
} as const satisfies Readonly<Partial<Record<Column, IndicatorLevel>>>;

/** Whether the row prints nothing of its own here: the value above carries on, or both are blank. */
function isCarried(above: MergedRow, row: MergedRow, column: CarriedColumn): boolean {
  return row.values[column] === above.values[column] && !row.stated.includes(column);
}

/** Whether both rows stand under the same nodes from the sector down to this level, left-out levels included. */
function isSameBranch(above: MergedRow, row: MergedRow, level: Level): boolean {
  for (const step of LEVELS) {
    if (!isSameNode(above, row, step)) return false;
    if (step === level) break;
  }
  return true;
}

function isSameNode(above: MergedRow, row: MergedRow, level: Level): boolean {
  return idOf(above, level) === idOf(row, level);
}

function idOf({ path }: MergedRow, level: Level): string | null {
  const step = path[level];
  return step === null || typeof step === "string" ? step : step.id;
}
