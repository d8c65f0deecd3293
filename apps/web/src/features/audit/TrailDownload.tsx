import * as texts from "@rata/texts/audit/trail";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { fetchFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./AuditScreen.module.css";
import type { TrailFilter } from "./useTrailFilter.ts";

/** Everything that the filter finds, as a file for Excel. */
export function TrailDownload({ filter }: { filter: TrailFilter["filter"] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const query = new URLSearchParams({ ...filter, language });
  const taking = useMutation({
    mutationFn: async () => saveFile(await fetchFile(`/api/audit.csv?${query.toString()}`)),
  });
  return (
    <div className={styles.download}>
      <BusyButton variant="default" busy={taking.isPending} onClick={() => taking.mutate()}>
        {words.download}
      </BusyButton>
      <span role="status">{taking.isSuccess && words.downloaded}</span>
      <Trouble error={taking.error} />
    </div>
  );
}
