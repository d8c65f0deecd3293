import * as documents from "@rata/texts/document/document";
import * as texts from "@rata/texts/document/tray";
import { useTexts } from "#lib/language.tsx";
import { useReportWords } from "#lib/useReportWords";
import type { TrayItem } from "#lib/useTray";

/** Names a document on order as the screen Dokumen does: report, format, year. */
export function useTrayName(): (item: TrayItem) => string {
  const words = useTexts(texts);
  const { formats } = useTexts(documents);
  const wordsOf = useReportWords();
  return ({ report, format, year }) => words.name(wordsOf(report).name, formats[format], year);
}
