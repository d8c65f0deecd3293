import * as texts from "@rata/texts/importing/importing";
import { getRouteApi } from "@tanstack/react-router";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import { ImportSteps } from "./ImportSteps.tsx";
import { PastImports } from "./PastImports.tsx";

const route = getRouteApi("/impor/$year");

/** A file becomes rows of the plan: four steps on one page, each open to going back. */
export function ImportScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  if (!useCan("plan.import")) return <NotAllowed />;
  if (plan === null) return <MissingPlan year={year} />;
  return (
    <Page title={`${words.title} ${year}`} help={words.help}>
      <ImportSteps key={plan.id} planId={plan.id} year={year} />
      <PastImports planId={plan.id} />
    </Page>
  );
}
