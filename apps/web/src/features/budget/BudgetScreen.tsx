import * as texts from "@rata/texts/budget/budget";
import { getRouteApi } from "@tanstack/react-router";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import { BudgetSteps } from "./BudgetSteps.tsx";

const route = getRouteApi("/anggaran/$year");

/** A budget file beside the plan: what differs, and what of it the plan takes over. */
export function BudgetScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  if (!useCan("plan.import")) return <NotAllowed />;
  if (plan === null) return <MissingPlan year={year} />;
  return (
    <Page title={`${words.title} ${year}`} help={words.help}>
      <BudgetSteps key={plan.id} planId={plan.id} year={year} />
    </Page>
  );
}
