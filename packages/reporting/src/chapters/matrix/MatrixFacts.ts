import { Rupiah } from "@rata/domain/number/Rupiah";
import { Beneficiary } from "@rata/domain/plan/Beneficiary";
import { Column } from "@rata/domain/plan/Column";
import { Funding } from "@rata/domain/plan/Funding";
import { Strategy } from "@rata/domain/plan/Strategy";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import { Goal } from "@rata/domain/plan/RowLinks";
import { Schedule } from "@rata/domain/plan/schedule/Schedule";
import { Target } from "@rata/domain/plan/Target";
import { Location } from "@rata/domain/region/Place";
import * as z from "zod";
import { CeilingSum } from "../plan/CeilingSum.ts";

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

/** The matrix as it is printed, and its rows one by one. */
export const MatrixFacts = z.object({
  groups: z.array(SectorGroup),
  lines: z.array(MatrixLine),
  ceiling: CeilingSum,
});
export type MatrixFacts = z.infer<typeof MatrixFacts>;
