import { Rupiah } from "@rata/domain/number/Rupiah";
import { Column } from "@rata/domain/plan/Column";
import { Problem } from "@rata/domain/problem/Problem";
import { SlotMeaning } from "@rata/importing/importers/plan-matrix/MatrixChoices";
import { ReadColumn, ReadSource, ReadTable, Refusal } from "@rata/importing/Reading";
import * as z from "zod";
import { UsedMeaning } from "./meaning.views.ts";

/** A line of sums in the file: what it says and what the rows above it come to. */
export const SubtotalLine = z.object({
  line: z.int(),
  sheet: z.string().nullable(),
  text: z.string(),
  stated: Rupiah.nullable(),
  computed: Rupiah.nullable(),
});
export type SubtotalLine = z.infer<typeof SubtotalLine>;

/** An accepted row as it stood in the file (thirteen cells, continuations joined apart) for showing beside what it became. */
export const AcceptedRow = z.object({
  line: z.int(),
  sheet: z.string().nullable(),
  raw: z.array(z.string()).readonly(),
  continuations: z.array(z.int()),
  ceiling: Rupiah.nullable(),
});
export type AcceptedRow = z.infer<typeof AcceptedRow>;

/** What was read from a file. accepted + refused = rows read. Rows, refused rows and problems are the first 500 of each. */
export const ReadingView = z.object({
  linesRead: z.int(),
  continuationsJoined: z.int(),
  tables: z.array(ReadTable.omit({ names: true })),
  sources: z.array(ReadSource.omit({ count: true })),
  columns: z.array(ReadColumn.extend({ column: SlotMeaning })),
  accepted: z.int(),
  rows: z.array(AcceptedRow),
  refusedCount: z.int(),
  refused: z.array(Refusal),
  subtotals: z.array(SubtotalLine),
  problemCount: z.int(),
  problems: z.array(Problem),
  /** Choices that fit nothing in the file. They were not followed; the commit is refused until they are mended. */
  misfits: z.array(Problem),
  totals: z.object({
    ceiling: Rupiah.nullable(),
    bySector: z.array(z.object({ sector: z.string().nullable(), ceiling: Rupiah.nullable() })),
  }),
});
export type ReadingView = z.infer<typeof ReadingView>;

/** The thirteen cells of a printed row as words. */
export const Cells = z.record(Column, z.string().nullable());
export type Cells = z.infer<typeof Cells>;

export const ChangeKind = z.enum(["added", "changed", "moved", "removed"]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** One row of the plan that the import would touch, before and after. `line` is the row's line in the file. */
export const RowChange = z.object({
  kind: ChangeKind,
  lineId: z.string().nullable(),
  before: Cells.nullable(),
  after: Cells.nullable(),
  line: z.int().nullable(),
});
export type RowChange = z.infer<typeof RowChange>;

export const ChangeCounts = z.object({
  same: z.int(),
  added: z.int(),
  changed: z.int(),
  moved: z.int(),
  removed: z.int(),
});
export type ChangeCounts = z.infer<typeof ChangeCounts>;

/** What the file of an agency asks and does not get: a text that stands above rows of others too, a row that would be nobody's own. */
export const KeptView = z.object({
  reason: z.enum(["shared-node", "no-own-node"]),
  line: z.int().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type KeptView = z.infer<typeof KeptView>;

/** What the import would change. `removed` rows go only when the person asks for it. The rows are the first 500. */
export const ChangeView = ChangeCounts.extend({ rows: z.array(RowChange) });
export type ChangeView = z.infer<typeof ChangeView>;

/** What a matrix would change, and how it was read. */
export const ImportPreview = z.object({
  /** Earlier decisions that were used because this file has the same header. */
  remembered: z.array(UsedMeaning),
  reading: ReadingView,
  changes: ChangeView,
  keptCount: z.int(),
  /** The first 500 of what is not done because it would reach beyond the sender's own rows. */
  kept: z.array(KeptView),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Answer of the commit. Zero operations means that the plan already holds the file. */
export const ImportCommit = z.object({ commitId: z.string(), operations: z.int(), summary: ChangeCounts });
export type ImportCommit = z.infer<typeof ImportCommit>;
