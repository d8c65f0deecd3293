import { Strength } from "@rata/domain/check/Rule";
import { Measured } from "@rata/domain/number/Measured";
import { Rupiah } from "@rata/domain/number/Rupiah";
import { Beneficiary } from "@rata/domain/plan/Beneficiary";
import { StageName } from "@rata/domain/plan/budget/BudgetStage";
import { Column } from "@rata/domain/plan/Column";
import { Budget, Funding, Origin } from "@rata/domain/plan/Funding";
import { Strategy } from "@rata/domain/plan/Strategy";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import { Goal } from "@rata/domain/plan/RowLinks";
import { Schedule } from "@rata/domain/plan/schedule/Schedule";
import { Target } from "@rata/domain/plan/Target";
import { PriorityPlace } from "@rata/domain/priority/PriorityPlace";
import { Location } from "@rata/domain/region/Place";
import { RegionCode } from "@rata/domain/region/Region";
import * as z from "zod";
import { Letterhead, Signature } from "#document/Document";
import { FigureFacts } from "../figures/facts.ts";

/** A sum of ceilings in whole rupiah and how many activities stated one: a sum of none is absent, not zero. */
export const CeilingSum = z.object({ amount: Rupiah, stated: z.int().min(0) });
export type CeilingSum = z.infer<typeof CeilingSum>;

/** A part of the plan's ceiling; `share` in percent of the whole, one decimal, null when the whole is zero. */
const Part = z.object({ activities: z.int().min(0), ceiling: CeilingSum, share: Measured.nullable() });

/** A cell of the matrix that begins in a row: its words, or its amount under the ceiling, and how many rows it spans. */
export const MatrixCell = z.object({
  column: Column,
  text: z.string().nullable(),
  amount: Rupiah.nullable(),
  span: z.int().min(1),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** The rows of one sector in printed order; null where rows stand under no sector. */
export const SectorGroup = z.object({
  sector: z.string().nullable(),
  rows: z.array(z.array(MatrixCell)),
  ceiling: CeilingSum,
});
export type SectorGroup = z.infer<typeof SectorGroup>;

/** Where a ceiling falls on one axis of its source: a value, "unstated" by the words, "several" without amounts, or "none" given. */
export const BudgetKey = z.union([Budget, z.enum(["unstated", "several", "none"])]);
export type BudgetKey = z.infer<typeof BudgetKey>;
export const OriginKey = z.union([Origin, z.enum(["unstated", "several", "none"])]);
export type OriginKey = z.infer<typeof OriginKey>;

/** A finding as the internal sheet prints it; `place` is the path of words that leads to the row. */
export const MatrixNote = z.object({
  code: z.string(),
  strength: Strength,
  place: z.array(z.string()),
  column: Column.nullable(),
  message: z.string(),
  fix: z.string(),
  basis: z.string(),
});
export type MatrixNote = z.infer<typeof MatrixNote>;

const Words = z.string().nullable();

/**
 * A printed row by itself, with everything that holds for it: what tables to filter and to sum are made of. `activity` numbers the
 * activities of the plan, so that equal names can be told apart; the ceiling stands on the first row of its activity only.
 */
export const MatrixLine = z.object({
  values: z.object({
    no: Words,
    sector: Words,
    policy: Words,
    objective: Words,
    objectiveIndicator: Words,
    program: Words,
    programIndicator: Words,
    activity: Words,
    activityIndicator: Words,
  }),
  programCode: Words,
  activityCode: Words,
  activity: z.int().nullable(),
  location: Location.nullable(),
  target: Target.nullable(),
  ceiling: Rupiah.nullable(),
  funding: Funding.nullable(),
  agency: Words,
  group: ProgramGroup.nullable(),
  strategy: Strategy.nullable(),
  /** What the activity serves by name and number, and whom it reaches; empty where nothing is said. */
  priorities: z.array(z.string()),
  goals: z.array(Goal),
  beneficiaries: z.array(Beneficiary),
  source: z.object({ line: z.int(), sheet: Words }).nullable(),
  /** On the first row of an activity that has one. */
  schedule: Schedule.exactOptional(),
});
export type MatrixLine = z.infer<typeof MatrixLine>;

/** Everything that the report says, without a word of its own sentences. The document prints the digest of this value. */
export const PlanMatrixFacts = z.object({
  region: z.object({ code: RegionCode, name: z.string() }),
  year: z.int(),
  isDraft: z.boolean(),
  /** Of which stage of the budget the ceilings are; null where that was not recorded. */
  stage: StageName.nullable(),
  /** The seal of the plan's last change, `number:digest`; null where the document was made without a trail. */
  seal: z.string().nullable(),
  chapters: z.array(z.string()),
  letterhead: Letterhead.nullable(),
  /** Who signs below the matrix; null when nobody does. */
  signature: Signature.nullable(),
  groups: z.array(SectorGroup),
  lines: z.array(MatrixLine),
  totals: z.object({
    rows: z.int(),
    sectors: z.int(),
    programs: z.int(),
    activities: z.int(),
    ceiling: CeilingSum,
  }),
  sectors: z.array(Part.extend({ name: z.string().nullable(), programs: z.int() })),
  programs: z.array(Part.extend({ name: z.string().nullable(), code: z.string().nullable() })),
  budgets: z.array(Part.extend({ key: BudgetKey })),
  origins: z.array(Part.extend({ key: OriginKey })),
  agencies: z.array(Part.extend({ name: z.string().nullable() })),
  /** The priority places of the plan's year, in the order of their codes. */
  places: z.array(PriorityPlace.extend({ name: z.string() })),
  notes: z.array(MatrixNote).nullable(),
  /** The figures of the chapter on achievement; absent where none were asked for. */
  figures: FigureFacts.exactOptional(),
});
export type PlanMatrixFacts = z.infer<typeof PlanMatrixFacts>;
