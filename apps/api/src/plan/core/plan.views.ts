import { AuditItem } from "@rata/domain/audit/AuditItem";
import { Rupiah } from "@rata/domain/number/Rupiah";
import { Budget, Origin } from "@rata/domain/plan/Funding";
import { SourceCells } from "@rata/domain/plan/SourceCells";
import { OperationField } from "@rata/domain/plan/PlanOperation";
import { RowView } from "@rata/domain/plan/matrix/RowView";
import * as z from "zod";

/** How many notes of each strength. */
export const Counts = z.object({ must: z.int(), should: z.int(), look: z.int() });
export type Counts = z.infer<typeof Counts>;

/** A plan in the list of years. */
export const PlanItem = z.object({
  id: z.string(),
  region: z.string(),
  year: z.int(),
  title: z.string(),
  rows: z.int(),
  ceiling: Rupiah,
  findings: Counts,
  updatedAt: z.iso.datetime(),
});
export type PlanItem = z.infer<typeof PlanItem>;

/** The figures of a plan. Rupiah everywhere; a ceiling counts once, on its activity. */
export const PlanSummary = z.object({
  id: z.string(),
  region: z.string(),
  year: z.int(),
  rows: z.int(),
  lines: z.int(),
  activities: z.int(),
  programs: z.int(),
  ceiling: Rupiah,
  bySector: z.array(z.object({ nodeId: z.string(), sector: z.string().nullable(), ceiling: Rupiah, rows: z.int() })),
  byAgency: z.array(z.object({ agency: z.string().nullable(), ceiling: Rupiah, rows: z.int() })),
  bySource: z.array(
    z.object({ text: z.string().nullable(), budget: Budget.nullable(), origin: Origin.nullable(), ceiling: Rupiah }),
  ),
  findings: Counts,
  acceptedFindings: z.int(),
  unassignedRows: z.int(),
  digest: z.string(),
  /** Counts up with every change; what was read under another head is stale. */
  head: z.int(),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

/** A slice of the printed rows. */
export const RowSlice = z.object({ total: z.int(), head: z.int(), rows: z.array(RowView) });
export type RowSlice = z.infer<typeof RowSlice>;

/** What one entry changed on a line or its nodes. */
export const LineChange = z.object({
  kind: z.enum(["node", "line"]),
  id: z.string(),
  field: OperationField,
  before: z.json(),
  after: z.json(),
});
export type LineChange = z.infer<typeof LineChange>;

/** Everything about one line that the drawer shows. */
export const LineView = z.object({
  row: RowView,
  source: SourceCells.nullable(),
  history: z.array(AuditItem.extend({ changes: z.array(LineChange) })),
});
export type LineView = z.infer<typeof LineView>;

/** An agency that the words of a sector suggest for a node; a person confirms. */
export const AgencySuggestion = z.object({ nodeId: z.string(), agencyId: z.string() });
export type AgencySuggestion = z.infer<typeof AgencySuggestion>;

/** A page of the history; `next` is the cursor of the following page. */
export const HistoryPage = z.object({ items: z.array(AuditItem), next: z.string().nullable() });
export type HistoryPage = z.infer<typeof HistoryPage>;
