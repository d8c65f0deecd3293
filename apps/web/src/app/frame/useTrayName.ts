import * as documents from "@rata/texts/document/document";
import * as texts from "@rata/texts/document/tray";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import type { TrayItem } from "#lib/useTray";

/** Names a document on order as the screen Dokumen does: report, format, year. */
export function useTrayName(): (item: TrayItem) => string {
  const words = useTexts(texts);
  const { sayReport, formats } = useTexts(documents);
  const { language } = useLanguage();
  const { edition } = useSession();
  return ({ report, format, year }) =>
    words.name(sayReport(report, edition.terms.parts[language]).name, formats[format], year);
}
