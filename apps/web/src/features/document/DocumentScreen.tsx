import { Button, Checkbox } from "@mantine/core";
import * as texts from "@rata/texts/document/document";
import { IconDownload, IconExternalLink } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { MissingPlan } from "#components/MissingPlan.tsx";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import styles from "./DocumentScreen.module.css";
import { useDownload } from "./useDownload.ts";

const route = getRouteApi("/dokumen/$year");

/** The printed matrix: looked at here, downloaded as PDF. */
export function DocumentScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  const mayRead = useCan("document.read");
  const [hasNotes, setNotes] = useState(false);
  const { download, isPending, error } = useDownload();
  if (!mayRead) return <NotAllowed />;
  if (plan === null) return <MissingPlan year={year} />;
  if (plan.rows === 0) {
    return (
      <Page title={words.title} help={words.help}>
        <Empty title={words.empty} advice={words.emptyAdvice} />
      </Page>
    );
  }
  const address = (kind: "pdf" | "html") =>
    `/api/plans/${plan.id}/document/plan-matrix.${kind}?notes=${hasNotes ? 1 : 0}`;
  return (
    <Page title={words.title} help={words.help}>
      <section className={styles.choice}>
        <div>
          <h2>{`${words.report} ${year}`}</h2>
          <Checkbox
            mt={12}
            label={words.notes}
            description={words.notesAdvice}
            checked={hasNotes}
            onChange={(event) => setNotes(event.currentTarget.checked)}
          />
        </div>
        <div className={styles.buttons}>
          <Button
            leftSection={<IconDownload size={18} aria-hidden="true" />}
            loading={isPending}
            onClick={() => download(address("pdf"))}
          >
            {words.download}
          </Button>
          <Button
            component="a"
            variant="default"
            href={address("html")}
            target="_blank"
            rel="noopener"
            leftSection={<IconExternalLink size={18} aria-hidden="true" />}
          >
            {words.openPreview}
          </Button>
        </div>
        <Trouble error={error} />
      </section>
      <section className={styles.preview}>
        <h2>{words.preview}</h2>
        <iframe title={words.previewLabel} src={address("html")} sandbox="" />
      </section>
    </Page>
  );
}
