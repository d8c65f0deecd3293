import * as texts from "@rata/texts/priority/places";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";

/** The list with the rows that reach each place, as a file. */
export function Downloads({ year }: { year: number }) {
  const words = useTexts(texts).download;
  const { language } = useLanguage();
  return (["xlsx", "csv"] as const).map((format) => (
    <DownloadButton key={format} address={`/api/priority-places/${year}.${format}?language=${language}`}>
      {words[format]}
    </DownloadButton>
  ));
}
