import { Measured } from "@rata/domain/number/Measured";
import { Rupiah } from "@rata/domain/number/Rupiah";
import { StageName } from "@rata/domain/plan/budget/BudgetStage";
import { RegionCode, RegionLevel } from "@rata/domain/region/Region";
import * as z from "zod";
import { Letterhead, Signature } from "#document/Document";
import { CeilingSum } from "../plan-matrix/facts.ts";

/** What a recap divides the plan by. Source has two axes, group and strategy stand together. */
export const AxisKey = z.enum(["agency", "region", "budget", "origin", "group", "strategy"]);
export type AxisKey = z.infer<typeof AxisKey>;

/** The recaps by their report keys. */
export const RecapKey = z.enum(["recap-agency", "recap-region", "recap-source", "recap-group"]);
export type RecapKey = z.infer<typeof RecapKey>;

/**
 * A part of the plan on one axis. `name` is null where the key has words of its own (a budget, "none"). `shared` counts activities
 * that name this region among others: their ceilings can't be divided and stand in a part of their own.
 */
export const RecapPart = z.object({
  key: z.string(),
  name: z.string().nullable(),
  activities: z.int().min(0),
  shared: z.int().min(0),
  ceiling: CeilingSum,
  share: Measured.nullable(),
});
export type RecapPart = z.infer<typeof RecapPart>;

export const RecapAxis = z.object({ key: AxisKey, parts: z.array(RecapPart) });
export type RecapAxis = z.infer<typeof RecapAxis>;

const Words = z.string().nullable();

/** An activity once, with its part on each axis in their order; a ceiling divided over several sources has several. */
export const RecapActivity = z.object({
  parts: z.array(z.array(z.string())),
  sector: Words,
  program: Words,
  activity: Words,
  locations: z.array(z.string()),
  agency: Words,
  funding: Words,
  ceiling: Rupiah.nullable(),
});
export type RecapActivity = z.infer<typeof RecapActivity>;

/** Everything that a recap says, without its sentences. */
export const RecapFacts = z.object({
  report: RecapKey,
  region: z.object({ code: RegionCode, name: z.string() }),
  level: RegionLevel,
  year: z.int(),
  isDraft: z.boolean(),
  /** Of which stage of the budget the ceilings are; null where that was not recorded. */
  stage: StageName.nullable(),
  seal: z.string().nullable(),
  chapters: z.array(z.string()),
  letterhead: Letterhead.nullable(),
  signature: Signature.nullable(),
  totals: z.object({ activities: z.int(), ceiling: CeilingSum }),
  axes: z.array(RecapAxis).min(1),
  activities: z.array(RecapActivity),
});
export type RecapFacts = z.infer<typeof RecapFacts>;
