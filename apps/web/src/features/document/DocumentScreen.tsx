import * as texts from "@rata/texts/document/document";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useReportWords } from "#lib/useReportWords";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan, useSession } from "#lib/useSession";
import { documentAddress } from "./documentAddress.ts";
import styles from "./DocumentScreen.module.css";
import { Downloads } from "./Downloads.tsx";
import { Preview } from "./Preview.tsx";
import { ReportChoice } from "./ReportChoice.tsx";

const route = getRouteApi("/dokumen/$year");

/** Reports on the plan: one is chosen, looked at here, and taken as Word, Excel, PDF or CSV. */
export function DocumentScreen() {
  const words = useTexts(texts);
  const wordsOf = useReportWords();
  const { year } = route.useParams();
  const { laporan } = route.useSearch();
  const navigate = route.useNavigate();
  const { edition } = useSession();
  const plan = usePlanOfYear(year);
  const mayRead = useCan("document.read");
  const [hasNotes, setNotes] = useState(false);
  if (!mayRead) return <NotAllowed />;
  if (plan === null) return <MissingPlan year={year} />;
  if (plan.rows === 0) {
    return (
      <Page title={words.title} help={words.help}>
        <Empty title={words.empty} advice={words.emptyAdvice} />
      </Page>
    );
  }
  const report = edition.reports.find((key) => key === laporan) ?? edition.reports[0] ?? "";
  const wish = { planId: plan.id, report, hasNotes };
  const address = documentAddress(wish, "html");
  return (
    <Page title={`${words.title} ${year}`} help={words.help}>
      <section className={styles.choice}>
        <ReportChoice
          report={report}
          choose={(key) => void navigate({ search: { laporan: key }, replace: true, resetScroll: false })}
        />
        <Downloads key={report} wish={wish} rows={plan.rows} setNotes={setNotes} />
      </section>
      <Preview key={address} name={wordsOf(report).name} address={address} />
    </Page>
  );
}
