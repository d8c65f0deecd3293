import { Measured } from "@rata/domain/number/Measured";
import { Rupiah } from "@rata/domain/number/Rupiah";
import { StageName } from "@rata/domain/plan/budget/BudgetStage";
import * as z from "zod";
import type { About } from "../About.ts";
import { CeilingSum } from "../plan/CeilingSum.ts";

/** What a recap divides the plan by. Source has two axes, group and strategy stand together. */
export const AxisKey = z.enum(["agency", "region", "budget", "origin", "group", "strategy"]);
export type AxisKey = z.infer<typeof AxisKey>;

/** What the recaps divide the plan by. */
export const RecapKey = z.enum(["agency", "region", "source", "group"]);
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
  recap: RecapKey,
  /** Of which stage of the budget the ceilings are; null where that was not recorded. */
  stage: StageName.nullable(),
  totals: z.object({ activities: z.int(), ceiling: CeilingSum }),
  axes: z.array(RecapAxis).min(1),
  activities: z.array(RecapActivity),
});
export type RecapFacts = z.infer<typeof RecapFacts>;

/** The facts with what a sentence names them by. */
export type ToldRecap = RecapFacts & Pick<About, "region" | "year" | "level">;
