import * as texts from "@rata/texts/home/home";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Loading } from "#components/Loading.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import type { PlanSummary } from "#lib/Finding";
import { usePlanOfYear } from "#lib/usePlans";
import { useActor, useCan } from "#lib/useSession";
import { AgencyRows } from "./AgencyRows.tsx";
import styles from "./HomeScreen.module.css";
import { FindingCounts } from "./FindingCounts.tsx";
import { PlanFigures } from "./PlanFigures.tsx";
import { SectorBars } from "./SectorBars.tsx";
import { useOwed } from "./useOwed.ts";
import { Waiting } from "./Waiting.tsx";

// What most people don't see on their first screen they don't wait for.
const MissingPlan = lazy(async () => ({ default: (await import("#components/MissingPlan.tsx")).MissingPlan }));
const LatestChanges = lazy(async () => ({ default: (await import("./LatestChanges.tsx")).LatestChanges }));

const route = getRouteApi("/beranda/$year");

/** First what waits for the person, then where the plan stands, then what changed. */
export function HomeScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  const actor = useActor();
  if (plan === null)
    return (
      <Suspense fallback={<Loading />}>
        <MissingPlan year={year} />
      </Suspense>
    );
  return (
    <Page title={words.title(year)} help={words.greeting(actor.name)}>
      <Overview planId={plan.id} year={year} />
    </Page>
  );
}

function Overview({ planId, year }: { planId: string; year: number }) {
  const summary = useQuery(trpc.plan.summary.queryOptions({ planId }));
  if (summary.error !== null) return <Trouble error={summary.error} />;
  if (summary.data === undefined) return <Loading />;
  return <Figures summary={summary.data} year={year} />;
}

function Figures({ summary, year }: { summary: PlanSummary; year: number }) {
  const seesHistory = useCan("audit.read");
  const owed = useOwed(summary.id);
  return (
    <div className={styles.grid}>
      <div className={styles.main}>
        <Waiting summary={summary} year={year} owed={owed} />
        <PlanFigures summary={summary} />
        <SectorBars summary={summary} year={year} />
      </div>
      <div className={styles.side}>
        <FindingCounts summary={summary} year={year} />
        <AgencyRows summary={summary} year={year} />
        {seesHistory && (
          <Suspense>
            <LatestChanges planId={summary.id} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
