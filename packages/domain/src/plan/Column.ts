import * as z from "zod";

/** The thirteen columns of the plan matrix, in the order officials know. The keys are part of the `rata` command's contract. */
export const COLUMNS = [
  "no",
  "sector",
  "policy",
  "objective",
  "objectiveIndicator",
  "program",
  "programIndicator",
  "activity",
  "activityIndicator",
  "locations",
  "target",
  "ceiling",
  "fundingSources",
] as const;
export const Column = z.enum(COLUMNS);
export type Column = z.infer<typeof Column>;

/** The columns that a blank cell carries down. Place, target, ceiling and source never carry from a blank. */
export const CARRIED_COLUMNS = [
  "no",
  "sector",
  "policy",
  "objective",
  "objectiveIndicator",
  "program",
  "programIndicator",
  "activity",
  "activityIndicator",
] as const satisfies readonly Column[];
export const CarriedColumn = z.enum(CARRIED_COLUMNS);
export type CarriedColumn = z.infer<typeof CarriedColumn>;
