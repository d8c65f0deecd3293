import { yearOf } from "@rata/domain/period/Period";
import type { Sources } from "../Sources.ts";
import type { FigureFacts } from "./FigureFacts.ts";
import { findFigureFacts } from "./findFigureFacts.ts";

/** The figures that a plan tells of, up to its own year: later ones belong to later plans, and change nothing of it when they come. */
export function findPlanFigures({
  plan: { plan },
  planFigures,
}: Pick<Sources, "plan" | "planFigures">): FigureFacts | null {
  if (planFigures === null) return null;
  const observations = planFigures.observations.filter(({ period }) => yearOf(period) <= plan.year);
  return findFigureFacts(plan.region, { ...planFigures, observations });
}
