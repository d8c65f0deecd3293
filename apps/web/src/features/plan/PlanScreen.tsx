import * as texts from "@rata/texts/plan/matrix";
import { getRouteApi } from "@tanstack/react-router";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { PlanMatrix } from "./PlanMatrix.tsx";

const route = getRouteApi("/rencana/$year");

/** The plan of a year as its matrix. */
export function PlanScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  return (
    <>
      <title>{`${words.title(year)} · Rata`}</title>
      {plan === null ? <MissingPlan year={year} /> : <PlanMatrix key={plan.id} planId={plan.id} year={year} />}
    </>
  );
}
