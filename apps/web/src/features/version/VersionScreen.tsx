import * as texts from "@rata/texts/version/version";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Loading } from "#components/Loading.tsx";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { BudgetStages } from "./BudgetStages.tsx";
import { Comparison } from "./Comparison.tsx";
import { CopiedRows } from "./CopiedRows.tsx";
import { CopyForward } from "./CopyForward.tsx";
import { VersionList } from "./VersionList.tsx";

const route = getRouteApi("/versi/$year");

/** The versions of a plan, for everybody who may read it: two side by side, bringing back, and the copy for the next year. */
export function VersionScreen() {
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  if (plan === null) return <MissingPlan year={year} />;
  return <Versions key={plan.id} planId={plan.id} year={year} />;
}

function Versions({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const { data, error } = useQuery(trpc.version.list.queryOptions({ planId }));
  const copyYear = data?.copyYear ?? null;
  return (
    <Page
      title={`${words.title} ${year}`}
      help={words.help}
      actions={copyYear === null ? undefined : <CopyForward planId={planId} year={year} to={copyYear} />}
    >
      {data === undefined ? (
        error === null ? (
          <Loading />
        ) : (
          <Trouble error={error} />
        )
      ) : (
        <>
          <VersionList planId={planId} list={data} />
          <BudgetStages planId={planId} list={data} />
          <CopiedRows planId={planId} year={year} />
          <Comparison planId={planId} list={data} />
        </>
      )}
    </Page>
  );
}
