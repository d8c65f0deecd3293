import * as texts from "@rata/texts/audit/trail";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./AuditScreen.module.css";
import type { TrailFilter } from "./useTrailFilter.ts";

/** Everything that the filter finds, as a file for Excel. */
export function TrailDownload({ filter }: { filter: TrailFilter["filter"] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const query = new URLSearchParams({ ...filter, language });
  return (
    <div className={styles.download}>
      <DownloadButton address={`/api/audit.csv?${query.toString()}`} said={{ done: words.downloaded }}>
        {words.download}
      </DownloadButton>
    </div>
  );
}
