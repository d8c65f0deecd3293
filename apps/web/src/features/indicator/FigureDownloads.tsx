import * as texts from "@rata/texts/indicator/indicators";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./Indicator.module.css";

const FORMATS = ["csv", "xlsx", "png", "svg"] as const;

/** The figures as a table and the chart as a picture, with their sources. */
export function FigureDownloads({ code, region }: { code: string; region: string }) {
  const words = useTexts(texts).download;
  const { language } = useLanguage();
  return (
    <div className={styles.downloads}>
      {FORMATS.map((format) => (
        <DownloadButton
          key={format}
          address={`/api/indicators/${code}/${region}.${format}?language=${language}`}
          label={words[format]}
        >
          {format.toUpperCase()}
        </DownloadButton>
      ))}
    </div>
  );
}
