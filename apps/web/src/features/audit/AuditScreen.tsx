import * as texts from "@rata/texts/audit/trail";
import { NotAllowed } from "#components/NotAllowed.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { TrailDownload } from "./TrailDownload.tsx";
import { TrailFilters } from "./TrailFilters.tsx";
import { TrailList } from "./TrailList.tsx";
import { useTrailFilter } from "./useTrailFilter.ts";

/** Who changed what, when and why, newest first; narrowed by what stands in the address. */
export function AuditScreen() {
  const mayRead = useCan("audit.read");
  return mayRead ? <Trail /> : <NotAllowed />;
}

function Trail() {
  const words = useTexts(texts);
  const address = useTrailFilter();
  return (
    <Page title={words.title} help={words.help} actions={<TrailDownload filter={address.filter} />}>
      <TrailFilters address={address} />
      <TrailList address={address} />
    </Page>
  );
}
