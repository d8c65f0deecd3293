import { isValidIn } from "@rata/domain/agency/agencyHistory";
import { suggestAgency } from "@rata/domain/agency/suggestAgency";
import { byPosition } from "@rata/domain/plan/position";
import type { Work } from "#Work";
import type { AgencySuggestion } from "./plan.views.ts";
import { readPlan } from "./readPlan.ts";

/** For each sector without an agency the one that its words suggest, of those that are there in its year. Nothing is assigned. */
export async function suggestAgencies(work: Work, planId: string): Promise<AgencySuggestion[]> {
  const { plan, agencies } = await readPlan(work, planId);
  const valid = agencies.filter((agency) => isValidIn(agency, plan.year));
  const sectors = Object.values(plan.nodes).filter((node) => node.level === "sector" && node.agency === null);
  return sectors.toSorted(byPosition).flatMap((node) => {
    const agency = node.text === null ? null : suggestAgency(node.text, valid);
    return agency === null ? [] : [{ nodeId: node.id, agencyId: agency.id }];
  });
}
