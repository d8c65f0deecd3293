import { WORKBOOK_COLUMNS } from "@rata/domain/plan/agency/WorkbookColumn";
import { OperationField } from "@rata/domain/plan/PlanOperation";
import { Problem } from "@rata/domain/problem/Problem";
import { Rupiah } from "@rata/domain/number/Rupiah";
import * as z from "zod";
import { Cells, ChangeView } from "#plan/matrix/import.views";
import { PastUpload } from "#upload/upload.views";

/** The words beside the columns and above them, as the secretariat writes them once a year. */
export const GuidanceFields = z.object({
  general: z.string().trim().max(4000, "too-long"),
  columns: z.partialRecord(z.enum(WORKBOOK_COLUMNS), z.string().trim().min(1, "empty").max(500, "too-long")),
});
export type GuidanceFields = z.infer<typeof GuidanceFields>;

/** `digest` names what an editor saw: it must come back with the change. */
export const GuidanceView = GuidanceFields.extend({
  digest: z.string(),
  at: z.iso.datetime().nullable(),
  actorName: z.string().nullable(),
});
export type GuidanceView = z.infer<typeof GuidanceView>;

/** An agency whose rows the person may change, its part of the plan, and what came back last. */
export const WorkbookItem = z.object({
  agencyId: z.string(),
  name: z.string(),
  shortName: z.string(),
  rows: z.int(),
  ceiling: Rupiah.nullable(),
  last: PastUpload.nullable(),
});
export type WorkbookItem = z.infer<typeof WorkbookItem>;

/** A cell as words; rupiah as a number. */
export const CellValue = z.union([z.string(), z.number()]).nullable();
export type CellValue = z.infer<typeof CellValue>;

/**
 * A cell that was changed in the plan after the workbook was made, and in the workbook too. `gone`: the row or what it stood on was
 * removed meanwhile, so that nothing can be put there.
 */
export const WorkbookConflict = z.object({
  key: z.string(),
  field: OperationField,
  line: z.int().nullable(),
  row: z.string(),
  before: CellValue,
  inFile: CellValue,
  inPlan: CellValue,
  isGone: z.boolean(),
  actorName: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});
export type WorkbookConflict = z.infer<typeof WorkbookConflict>;

/** What a workbook would change, and where the plan was changed meanwhile. */
export const WorkbookPreview = z.object({
  madeAt: z.int(),
  head: z.int(),
  rows: z.int(),
  refusedCount: z.int(),
  refused: z.array(z.object({ line: z.int(), problem: Problem })),
  problems: z.array(Problem),
  changes: ChangeView,
  conflicts: z.array(WorkbookConflict),
  missing: z.array(Cells),
  missingCount: z.int(),
});
export type WorkbookPreview = z.infer<typeof WorkbookPreview>;

/** The part that a workbook is for, and what a person decided: rows that the file no longer has, and conflicts in which its value stands. */
export const WorkbookWish = z.object({
  planId: z.uuid(),
  agencyId: z.uuid(),
  removeMissing: z.boolean(),
  insists: z.array(z.string().max(200)).max(5000),
});
export type WorkbookWish = z.infer<typeof WorkbookWish>;
