import type { RegionLevel } from "#region/Region";
import type { Plan } from "../Plan.ts";
import { compareMoney } from "./compareMoney.ts";
import { compareRecords } from "./compareRecords.ts";
import type { PlanComparison } from "./PlanComparison.ts";

/**
 * What differs between two states of one plan: record by record as their ids say, never by likeness of words, and in money.
 * Original cells are no contents. Turned round, it says the same with the sides changed.
 */
export function comparePlans(before: Plan, after: Plan, level: RegionLevel): PlanComparison {
  return { money: compareMoney(before, after, level), records: compareRecords(before, after) };
}
