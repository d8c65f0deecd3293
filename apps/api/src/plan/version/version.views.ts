import { Citation } from "@rata/domain/lifecycle/PlanProgress";
import { BudgetStage } from "@rata/domain/plan/budget/BudgetStage";
import { Rupiah } from "@rata/domain/number/Rupiah";
import { MoneyChange, MoneyPart, RecordChange } from "@rata/domain/plan/version/PlanComparison";
import { RegionLevel } from "@rata/domain/region/Region";
import * as z from "zod";

/** What made a state of the rows worth naming. `now`: the rows as they are, whatever has happened since the last. */
export const VersionKind = z.enum([
  "created",
  "copied",
  "submit",
  "verify",
  "enact",
  "amend",
  "close",
  "restored",
  "now",
]);
export type VersionKind = z.infer<typeof VersionKind>;

/** A state of the rows that can be gone back to: it never changes. */
export const VersionItem = z.object({
  head: z.int(),
  kind: VersionKind,
  at: z.iso.datetime(),
  actorName: z.string().nullable(),
  agencyName: z.string().nullable(),
  /** Letter or instrument. */
  citation: Citation.nullable(),
  reason: z.string().nullable(),
  /** The year that was copied, for a copied plan. */
  originYear: z.int().nullable(),
  /** Of which stage of the budget its ceilings are; null where that was not recorded. */
  stage: BudgetStage.nullable(),
});
export type VersionItem = z.infer<typeof VersionItem>;

export const VersionList = z.object({
  head: z.int(),
  /** Latest first. */
  items: z.array(VersionItem),
  /** Whether the plan's stage lets rows change at all, and so anything be brought back. */
  isOpen: z.boolean(),
  /** The following year, where it has no plan yet and the person may copy this one into it. */
  copyYear: z.int().nullable(),
});
export type VersionList = z.infer<typeof VersionList>;

/** A part of the money under the name that the plan, the list of agencies or the list of regions gives it. */
export const NamedPart = MoneyPart.extend({ name: z.string().nullable() });
export type NamedPart = z.infer<typeof NamedPart>;

const Axes = z.object({
  sector: z.array(NamedPart),
  agency: z.array(NamedPart),
  region: z.array(NamedPart),
  budget: z.array(NamedPart),
});

export const ChangeCounts = z.object({ added: z.int(), removed: z.int(), changed: z.int(), moved: z.int() });
export type ChangeCounts = z.infer<typeof ChangeCounts>;

/** Two states of a plan side by side; of the records a page. */
export const VersionComparison = z.object({
  from: z.int(),
  to: z.int(),
  /** Of which stages of the budget the ceilings are that are compared. */
  stages: z.object({ from: BudgetStage.nullable(), to: BudgetStage.nullable() }),
  level: RegionLevel,
  money: z.object({ total: MoneyChange, axes: Axes }),
  /** Of all records, whatever they are narrowed to. */
  counts: ChangeCounts,
  /** The agencies that changed records belong to before or after; null for those of nobody. */
  agencies: z.array(z.object({ id: z.string().nullable(), name: z.string().nullable(), records: z.int() })),
  /** How many records there are after narrowing. */
  total: z.int(),
  records: z.array(RecordChange),
  /** Agencies by id, for the cells that name one. */
  names: z.record(z.string(), z.string()),
});
export type VersionComparison = z.infer<typeof VersionComparison>;

/** What bringing back would do. The digest comes back with the confirmation. */
export const RestorePreview = z.object({
  digest: z.string(),
  operations: z.int(),
  counts: ChangeCounts,
  money: MoneyChange,
  left: z.int(),
});
export type RestorePreview = z.infer<typeof RestorePreview>;

/** A copied row as it is pointed out. */
export const CopiedRow = z.object({
  lineId: z.string(),
  agency: z.string().nullable(),
  program: z.string().nullable(),
  activity: z.string().nullable(),
  indicator: z.string().nullable(),
  target: z.string().nullable(),
  ceiling: Rupiah.nullable(),
  isUntouched: z.boolean(),
  isSame: z.boolean(),
});
export type CopiedRow = z.infer<typeof CopiedRow>;

/** How far a copied plan has become one of its own. Null for a plan that was not copied. */
export const CopyState = z.object({
  originYear: z.int(),
  copied: z.int(),
  untouched: z.int(),
  /** Rows that state last year's ceiling and target unaltered. */
  same: z.int(),
  agencies: z.array(
    z.object({
      id: z.string().nullable(),
      name: z.string().nullable(),
      copied: z.int(),
      untouched: z.int(),
      same: z.int(),
    }),
  ),
  /** Of those asked for, at most two hundred. */
  total: z.int(),
  rows: z.array(CopiedRow),
});
export type CopyState = z.infer<typeof CopyState>;

/** The copy, and at how many of its nodes another agency or none stands, since the former one is no more. */
export const Copied = z.object({ id: z.string(), followed: z.int(), emptied: z.int() });
export type Copied = z.infer<typeof Copied>;
