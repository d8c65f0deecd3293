import type { Plan } from "@rata/domain/plan/Plan";
import { normaliseName } from "@rata/domain/indicator/findNamed";
import { programKeys } from "#chapters/plan/programKeys";
import type { PlanCounts } from "./judge/judgeCount.ts";

/** What a text may count of a plan: programmes by code or normalised name, activities by occurrence, sectors by name. */
export function countPlan(plan: Plan): PlanCounts {
  const nodes = Object.values(plan.nodes);
  const sectors = nodes.filter(({ level, text }) => level === "sector" && text !== null);
  return {
    program: new Set(programKeys(nodes.filter(({ level }) => level === "program")).values()).size,
    activity: nodes.filter(({ level }) => level === "activity").length,
    sector: new Set(sectors.map(({ text }) => normaliseName(text ?? ""))).size,
  };
}
