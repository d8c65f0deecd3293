import * as z from "zod";
import { PlanId } from "./PlanId.ts";
import { Beneficiary } from "./Beneficiary.ts";

/** A goal of the SDGs (TPB), 1 to 17, or one of its targets: "1.2", "17.18", "1.a". */
export const Goal = z.string().regex(/^(?:[1-9]|1[0-7])(?:\.(?:[1-9]|1\d|[a-d]))?$/u, "not-a-goal");
export type Goal = z.infer<typeof Goal>;

/** What an activity serves: priorities of the region's RPKD or RPJMD by their ids. An empty list is null, so that nothing is said in one way. */
export const PriorityLinks = z.array(PlanId).min(1).max(20);
export const GoalLinks = z.array(Goal).min(1).max(30);
export const Beneficiaries = z.array(Beneficiary).min(1).max(20);

/** Goals in the order of their numbers, each once; a target stands after its goal. */
export function sortGoals(goals: readonly Goal[]): Goal[] {
  return [...new Set(goals)].toSorted((a, b) => goalOf(a) - goalOf(b) || a.localeCompare(b, "en", { numeric: true }));
}

/** The number of the goal that a target belongs to. */
export function goalOf(goal: Goal): number {
  return Number(goal.split(".", 1)[0]);
}
