import * as texts from "@rata/texts/indicator/indicators";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { fetchFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./Indicator.module.css";

const FORMATS = ["csv", "xlsx", "png", "svg"] as const;

/** The figures as a table and the chart as a picture, with their sources. */
export function FigureDownloads({ code, region }: { code: string; region: string }) {
  const words = useTexts(texts).download;
  const { language } = useLanguage();
  const fetched = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) =>
      saveFile(await fetchFile(`/api/indicators/${code}/${region}.${format}?language=${language}`)),
  });
  return (
    <div className={styles.downloads}>
      {FORMATS.map((format) => (
        <BusyButton
          key={format}
          variant="default"
          aria-label={words[format]}
          leftSection={<IconDownload size={18} aria-hidden="true" />}
          busy={fetched.isPending && fetched.variables === format}
          onClick={() => fetched.mutate(format)}
        >
          {format.toUpperCase()}
        </BusyButton>
      ))}
      <FileTrouble error={fetched.error} />
    </div>
  );
}
