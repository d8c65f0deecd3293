import * as texts from "@rata/texts/lifecycle/progress";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Loading } from "#components/Loading.tsx";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { Deadlines } from "./Deadlines.tsx";
import { History } from "./History.tsx";
import { Proposals } from "./Proposals.tsx";
import { Parts } from "./Parts.tsx";
import { Stages } from "./Stages.tsx";
import { Waiting } from "./Waiting.tsx";

const route = getRouteApi("/alur/$year");

/** The way of a plan, for everybody who may read it; each person is shown what waits for them. */
export function LifecycleScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  if (plan === null) return <MissingPlan year={year} />;
  return (
    <Page title={`${words.title} ${year}`} help={words.help}>
      <Progress planId={plan.id} />
    </Page>
  );
}

function Progress({ planId }: { planId: string }) {
  const { data, error } = useQuery(trpc.lifecycle.get.queryOptions({ planId }));
  if (data === undefined) return error === null ? <Loading /> : <Trouble error={error} />;
  return (
    <>
      <Stages view={data} />
      <Waiting planId={planId} view={data} />
      <Deadlines planId={planId} view={data} />
      <Proposals planId={planId} />
      <Parts planId={planId} view={data} />
      <History view={data} />
    </>
  );
}
