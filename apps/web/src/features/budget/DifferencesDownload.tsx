import { BusyButton } from "#components/BusyButton.tsx";
import * as texts from "@rata/texts/budget/budget";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { type FetchedFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";

/** Every difference as a workbook, to go through it with the agency. */
export function DifferencesDownload({
  fetchDifferences,
}: {
  fetchDifferences: (language: string) => Promise<FetchedFile>;
}) {
  const words = useTexts(texts).preview;
  const { language } = useLanguage();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => saveFile(await fetchDifferences(language)),
  });
  return (
    <>
      <BusyButton
        className={styles.left ?? ""}
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        busy={isPending}
        onClick={() => mutate()}
      >
        {words.download}
      </BusyButton>
      <p role="status" className={styles.muted}>
        {isPending ? words.preparing : ""}
      </p>
      <FileTrouble error={error} />
    </>
  );
}
