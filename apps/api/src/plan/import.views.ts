import { Rupiah } from "@rata/domain/number/Rupiah";
import { Separators } from "@rata/domain/number/Separators";
import { Column } from "@rata/domain/plan/Column";
import { Problem } from "@rata/domain/problem/Problem";
import * as z from "zod";

/** A column of the file: its header, what it was taken for, a sample, and what comma and dot mean in it. */
export const ReadColumn = z.object({
  index: z.int(),
  header: z.string(),
  column: Column.nullable(),
  samples: z.array(z.string()),
  separators: Separators.nullable(),
});
export type ReadColumn = z.infer<typeof ReadColumn>;

/** A row that was kept out, with the reasons. */
export const RefusedRow = z.object({ line: z.int(), sheet: z.string().nullable(), cells: z.array(z.string()), problems: z.array(Problem) });
export type RefusedRow = z.infer<typeof RefusedRow>;

/** What was read from a file. accepted + refused = rows read. */
export const ReadingView = z.object({
  linesRead: z.int(),
  continuationsJoined: z.int(),
  columns: z.array(ReadColumn),
  accepted: z.int(),
  refused: z.array(RefusedRow),
  subtotals: z.array(z.object({ line: z.int(), stated: Rupiah.nullable(), computed: Rupiah })),
  problems: z.array(Problem),
  totals: z.object({ ceiling: Rupiah, bySector: z.array(z.object({ sector: z.string().nullable(), ceiling: Rupiah })) }),
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

export const ChangeCounts = z.object({ same: z.int(), added: z.int(), changed: z.int(), moved: z.int(), removed: z.int() });
export type ChangeCounts = z.infer<typeof ChangeCounts>;

/** What the import would change. `removed` rows go only when the person asks for it. The rows are the first 500. */
export const ChangeView = ChangeCounts.extend({ rows: z.array(RowChange) });
export type ChangeView = z.infer<typeof ChangeView>;

/** Answer of the preview. `digest` names file, meaning and the plan as it stood; the commit must name the same. */
export const ImportPreview = z.object({ fileName: z.string(), reading: ReadingView, changes: ChangeView, digest: z.string() });
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Answer of the commit. Zero operations means that the plan already holds the file. */
export const ImportCommit = z.object({ commitId: z.string(), operations: z.int(), summary: ChangeCounts });
export type ImportCommit = z.infer<typeof ImportCommit>;

/** A past import. `canUndo` is whether nothing else has changed what it changed and it was not undone yet. */
export const ImportItem = z.object({
  commitId: z.string(),
  fileName: z.string(),
  at: z.iso.datetime(),
  actorName: z.string(),
  counts: ChangeCounts,
  operations: z.int(),
  isUndone: z.boolean(),
  canUndo: z.boolean(),
});
export type ImportItem = z.infer<typeof ImportItem>;

/** What a person corrects about the meaning of a file: column by index, separators by column. */
export const Meaning = z.object({
  columns: z.record(z.string().regex(/^\d{1,3}$/u), Column.nullable()).optional(),
  separators: z.partialRecord(Column, Separators).optional(),
});
export type Meaning = z.infer<typeof Meaning>;

/** Body of an HTTP answer that is an error. */
export const HttpProblems = z.object({
  problems: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])), message: z.string(), id: z.string().nullable() })),
});
export type HttpProblems = z.infer<typeof HttpProblems>;
