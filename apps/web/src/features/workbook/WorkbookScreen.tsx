import * as texts from "@rata/texts/workbook/workbook";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Loading } from "#components/Loading.tsx";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import { AgencyWorkbook } from "./AgencyWorkbook.tsx";
import { Guidance } from "./Guidance.tsx";
import styles from "./WorkbookScreen.module.css";

const route = getRouteApi("/lembar-kerja/$year");

/** Workbooks of the agencies whose rows the person may change, and the guidance that goes out with them. */
export function WorkbookScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  const mayGuide = useCan("plan.import");
  if (!useCan("plan.write")) return <NotAllowed />;
  if (plan === null) return <MissingPlan year={year} />;
  return (
    <Page title={`${words.title} ${year}`} help={words.help}>
      <Workbooks planId={plan.id} year={year} />
      {mayGuide && <Guidance planId={plan.id} />}
    </Page>
  );
}

function Workbooks({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const { data, error } = useQuery(trpc.workbook.list.queryOptions({ planId }));
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined) return <Loading />;
  if (data.length === 0) return <Empty title={words.none} advice={words.noneAdvice} />;
  return (
    <ul className={styles.agencies}>
      {data.map((item) => (
        <li key={item.agencyId}>
          <AgencyWorkbook planId={planId} year={year} item={item} />
        </li>
      ))}
    </ul>
  );
}
