import { Button } from "@mantine/core";
import * as texts from "@rata/texts/importing/importing";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { type FetchedFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

interface RefusedDownloadProps {
  count: number;
  fetchRefused: (language: string) => Promise<FetchedFile>;
}

/** The refused rows as a workbook to correct and import again. */
export function RefusedDownload({ count, fetchRefused }: RefusedDownloadProps) {
  const words = useTexts(texts).preview;
  const { language } = useLanguage();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => saveFile(await fetchRefused(language)),
  });
  return (
    <div className={styles.part}>
      <p className={styles.muted}>{words.refusedAdvice}</p>
      <div className={styles.buttons}>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
          loading={isPending}
          onClick={() => mutate()}
        >
          {words.refusedRows(count)}
        </Button>
      </div>
      <p role="status" className={styles.muted}>
        {isPending ? words.refusedPreparing : ""}
      </p>
      <FileTrouble error={error} />
    </div>
  );
}
