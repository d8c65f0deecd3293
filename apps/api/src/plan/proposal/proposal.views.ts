import { Reason } from "@rata/domain/audit/Reason";
import { SheetColumn, SheetEdit, SheetLevel, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";
import * as z from "zod";
import { PROPOSAL_ENDS } from "./proposal.table.ts";

/** One cell that a proposal would change, with what stands there now. */
export const ProposedCell = z.object({
  column: SheetColumn,
  /** The words by which a person knows the row: activity, programme or what stands above. */
  where: z.string().nullable(),
  /** How many rows the cell covers. */
  rows: z.int(),
  expected: z.string().nullable(),
  text: z.string(),
});

export const ProposalItem = z.object({
  id: z.string(),
  kind: z.enum(SheetEdit.options.map((option) => option.shape.kind.value)),
  level: SheetLevel.nullable(),
  /** The row that a change of the tree concerns. */
  where: z.string().nullable(),
  cells: z.array(ProposedCell),
  /** Cells beyond those that are shown. */
  more: z.int(),
  codes: z.array(SheetRefusalCode),
  author: z.string(),
  agency: z.string().nullable(),
  at: z.iso.datetime(),
  isOwn: z.boolean(),
  ended: z.enum(PROPOSAL_ENDS).nullable(),
  endedAt: z.iso.datetime().nullable(),
  endedBy: z.string().nullable(),
  reason: z.string().nullable(),
});
export type ProposalItem = z.infer<typeof ProposalItem>;

export const Decline = z.object({ id: z.uuid(), reason: Reason });
