import { ROLE_KEYS } from "@rata/domain/access/access";
import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { findIndicator } from "@rata/domain/indicator/indicators";
import { PlanSteps } from "@rata/domain/lifecycle/PlanProgress";
import { Budget } from "@rata/domain/plan/Funding";
import { RegionCode, RegionLevel } from "@rata/domain/region/Region";
import * as z from "zod";

const Words = z.object({ id: z.string().min(1), en: z.string().min(1) });

/**
 * What a kind of government is, as a value: no branch of the code asks which edition runs, it asks for a field. Functions are
 * named by key and found in registries that each app fills.
 */
export const Edition = z
  .object({
    id: z.string().regex(/^[a-z]+$/u),
    name: Words,
    /** Levels of the region tree from the own level downwards. */
    levels: z.array(RegionLevel).min(2),
    /** The region that an instance of this edition stands for when none is set. */
    defaultRegion: RegionCode,
    terms: z.object({
      /** Head of government: Gubernur, Bupati. */
      head: Words,
      deputy: Words,
      government: Words,
      /** What the regions one level down are called together. */
      parts: Words,
      /** The instrument that enacts the plan. */
      instrument: Words,
    }),
    /** What a plan goes through between gathering and enactment. */
    steps: PlanSteps,
    ownBudget: Budget,
    roles: z.array(z.enum(ROLE_KEYS)),
    importers: z.array(z.string()),
    /** The reports that are offered, by key, in order. */
    reports: z.array(z.string()).min(1),
    /** The chapters of reports that this edition composes otherwise than the reports themselves say. */
    chapters: z.record(z.string(), z.array(z.string()).min(1)).default({}),
    /** The indicators that stand first for leadership, in order. */
    headlines: z.array(IndicatorCode).min(1),
    legalBasis: z.array(z.object({ title: z.string(), confidence: z.enum(["A", "B"]) })),
  })
  .refine((edition) => new Set(edition.roles).size === edition.roles.length, "duplicate-role")
  .refine((edition) => new Set(edition.levels).size === edition.levels.length, "duplicate-level")
  .refine(({ headlines }) => headlines.every((code) => findIndicator(code) !== null), "indicator-unknown");
export type Edition = z.infer<typeof Edition>;

/** Parses an edition where it is written, so that a wrong one fails at start. */
export function defineEdition(input: z.input<typeof Edition>): Edition {
  return Edition.parse(input);
}
