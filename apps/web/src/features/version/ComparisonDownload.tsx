import * as texts from "@rata/texts/version/version";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { CompareWish } from "./CompareWish.ts";

/** The whole comparison as a workbook, narrowed as the screen is. */
export function ComparisonDownload({ wish: { planId, from, to, agency } }: { wish: CompareWish }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const query = new URLSearchParams({
    from: String(from),
    to: String(to),
    language,
    ...(agency === null ? {} : { agency }),
  });
  return (
    <DownloadButton
      address={`/api/plans/${planId}/versions/comparison?${query.toString()}`}
      said={{ busy: words.downloading }}
    >
      {words.download}
    </DownloadButton>
  );
}
