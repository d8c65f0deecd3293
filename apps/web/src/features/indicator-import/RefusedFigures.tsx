import * as texts from "@rata/texts/indicator/figureImport";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { type FetchedFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./FigureImport.module.css";

/** The lines that were not accepted as a workbook to correct and import again. */
export function RefusedFigures({ fetchRefused }: { fetchRefused: (language: string) => Promise<FetchedFile> }) {
  const words = useTexts(texts).preview;
  const { language } = useLanguage();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => saveFile(await fetchRefused(language)),
  });
  return (
    <>
      <p className={styles.muted}>{words.refusedAdvice}</p>
      <div className={styles.row}>
        <BusyButton
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
          busy={isPending}
          onClick={() => mutate()}
        >
          {words.refusedRows}
        </BusyButton>
      </div>
      <p role="status" className={styles.muted}>
        {isPending ? words.refusedPreparing : ""}
      </p>
      <FileTrouble error={error} />
    </>
  );
}
