import type { WorkbookGuidance } from "#lib/views";
import * as texts from "@rata/texts/workbook/workbook";
import { useQuery } from "@tanstack/react-query";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { GuidanceForm } from "./GuidanceForm.tsx";
import styles from "./WorkbookScreen.module.css";

/** What the secretariat asks of those who fill the workbooks in. */
export function Guidance({ planId }: { planId: string }) {
  const words = useTexts(texts).guidance;
  const { data, error } = useQuery(trpc.workbook.guidance.queryOptions({ planId }));
  return (
    <section className={styles.guidance}>
      <h2>{words.title}</h2>
      <p className={styles.muted}>{words.help}</p>
      <Trouble error={error} />
      {data === undefined ? error === null && <Loading /> : <Written guidance={data} />}
      {data !== undefined && <GuidanceForm key={data.digest} planId={planId} guidance={data} />}
    </section>
  );
}

function Written({ guidance: { actorName, at } }: { guidance: WorkbookGuidance }) {
  const words = useTexts(texts).guidance;
  const sayMoment = useMoment();
  return (
    <p className={styles.muted}>
      {actorName === null || at === null ? words.none : words.writtenBy(actorName, sayMoment(at))}
    </p>
  );
}
