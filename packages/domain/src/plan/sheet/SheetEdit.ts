import * as z from "zod";
import { COLUMNS } from "../Column.ts";
import { changeOf } from "../defineFields.ts";
import { DETAILS, NODE_FIELDS } from "../fields.ts";
import { LEVELS } from "../Level.ts";
import { PlanId } from "../PlanId.ts";

/** A row as the sheet shows it: its line, or the node alone where no line stands. */
export const RowRef = z.object({ nodeId: PlanId, lineId: PlanId.nullable() });
export type RowRef = z.infer<typeof RowRef>;

/** Columns that can be written into. */
export const SheetColumn = z.enum(COLUMNS);
export type SheetColumn = z.infer<typeof SheetColumn>;

const CellText = z.string().max(20_000, "too-long");

/**
 * A cell that somebody wrote into. `rows` are the rows that it covers on the sheet, one for a cell that is not merged; `expected` is
 * the text that stood there when the person began (null: blank), `text` what shall stand there ("" empties the cell).
 */
export const SheetCell = z.object({
  rows: z.array(RowRef).min(1).max(10_000),
  column: SheetColumn,
  expected: CellText.nullable(),
  text: CellText,
});
export type SheetCell = z.infer<typeof SheetCell>;

/** What can be put in, taken out, moved: a level of the tree, or a line below the deepest of them. */
export const SheetLevel = z.enum([...LEVELS, "line"]);
export type SheetLevel = z.infer<typeof SheetLevel>;

/** Columns whose merged cell can be split and joined: the levels, and the indicators that carry down. */
export const MergedColumn = z.enum([
  "sector",
  "policy",
  "objective",
  "objectiveIndicator",
  "program",
  "programIndicator",
  "activity",
  "activityIndicator",
]);
export type MergedColumn = z.infer<typeof MergedColumn>;

/** A detail of an activity as the person saw it and as they want it; null is none. */
export const NodeDescription = changeOf(NODE_FIELDS, DETAILS);
export type NodeDescription = z.infer<typeof NodeDescription>;

/** Most cells of one edit, so that a pasted block of a thousand whole rows fits. */
export const MOST_CELLS = 20_000;

/** One thing that a person did to the sheet. It is done once, however often it is sent. */
export const SheetEdit = z.discriminatedUnion("kind", [
  /** Writes into cells: each is judged by itself, and those that can't be done leave the others standing. */
  z.object({ id: z.uuid(), kind: z.literal("cells"), cells: z.array(SheetCell).min(1).max(MOST_CELLS) }),
  /** Puts a new record after the one of that level that `row` stands in; `row` null: at the end of the plan, a sector. */
  z.object({ id: z.uuid(), kind: z.literal("insert"), row: RowRef.nullable(), level: SheetLevel, text: CellText }),
  /** Takes rows out; an activity or programme that is left without rows goes with the last of them. */
  z.object({ id: z.uuid(), kind: z.literal("remove"), rows: z.array(RowRef).min(1).max(10_000) }),
  /** Changes places with the record before (-1) or after (1) it under the same node. */
  z.object({
    id: z.uuid(),
    kind: z.literal("move"),
    row: RowRef,
    level: SheetLevel,
    step: z.union([z.literal(-1), z.literal(1)]),
  }),
  /** Ends the merged cell above `row`: from there on it is a cell of its own with the same words. */
  z.object({ id: z.uuid(), kind: z.literal("split"), row: RowRef, column: MergedColumn }),
  /** Makes the cell that begins at `row` one with the cell above it. */
  z.object({ id: z.uuid(), kind: z.literal("join"), row: RowRef, column: MergedColumn }),
  /** Says of an activity what it serves and whom it reaches: facts that the thirteen columns have no room for. */
  z.object({ id: z.uuid(), kind: z.literal("describe"), node: PlanId, change: NodeDescription }),
  /** Takes back what another edit did; taking that back again does it anew. */
  z.object({ id: z.uuid(), kind: z.literal("undo"), edit: z.uuid() }),
]);
export type SheetEdit = z.infer<typeof SheetEdit>;

/** Why a cell or an edit can't be done. */
export const SHEET_REFUSALS = [
  /** Somebody changed it meanwhile; `current` says what stands there now. */
  "conflict",
  /** The row is gone. */
  "row-gone",
  /** The row has no node of that level to write into. */
  "level-missing",
  /** Rows of another agency. */
  "not-yours",
  /** Sector to sasaran, and what several agencies share, belong to the secretariat. */
  "shared",
  /** The plan is past writing. */
  "plan-not-open",
  /** The agency's rows are submitted and not returned. */
  "part-not-open",
  /** The ceilings are those of a budget that was set; a document of a later stage opens them. */
  "ceilings-closed",
  "ceiling-unreadable",
  "ceiling-undecidable",
  "target-undecidable",
  "number-too-long",
  /** There is nothing above to join with, or it is of another node. */
  "nothing-above",
  /** Both cells hold an amount or a source: joining would lose one. */
  "money-twice",
  /** The merged cell does not go on above that row. */
  "not-merged",
  /** It is the first or last already. */
  "no-neighbour",
  /** A node of that level can't stand there. */
  "wrong-level",
  "not-empty",
  /** The priority that a row shall be linked to is not there, or not any more. */
  "priority-unknown",
  /** The edit that shall be taken back is not there, not one's own, or done by nobody. */
  "edit-unknown",
] as const;
export const SheetRefusalCode = z.enum(SHEET_REFUSALS);
export type SheetRefusalCode = z.infer<typeof SheetRefusalCode>;

/** A refused cell by its place among the cells of the edit; of other edits `index` is 0. */
export const SheetRefusal = z.object({
  index: z.int(),
  code: SheetRefusalCode,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What stands there now, for a conflict. */
  current: z.string().nullable(),
});
export type SheetRefusal = z.infer<typeof SheetRefusal>;

/** Refusals that another person can lift: such an edit waits as a proposal instead of being lost. */
export const PROPOSABLE: ReadonlySet<SheetRefusalCode> = new Set([
  "shared",
  "not-yours",
  "plan-not-open",
  "part-not-open",
  "ceilings-closed",
]);
