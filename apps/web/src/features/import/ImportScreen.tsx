import * as texts from "@rata/texts/importing/importing";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { PastUploads } from "#components/upload/PastUploads.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import { ImportSteps } from "./ImportSteps.tsx";
import { undoOfPlan } from "./undoOfPlan.ts";

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

function PastImports({ planId }: { planId: string }) {
  const words = useTexts(texts);
  return (
    <PastUploads
      words={words.past}
      past={useQuery(trpc.upload.matrix.past.queryOptions({ planId }))}
      sayCounts={({ counts }) =>
        `${words.preview.added(counts["added"] ?? 0)}, ${words.preview.changed(counts["changed"] ?? 0)}`
      }
      undo={undoOfPlan}
      refresh={useFreshPlan()}
    />
  );
}
