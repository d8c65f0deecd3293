import { REPORTS } from "@rata/reporting/reports/reports";
import { useLanguage } from "./language.tsx";
import { useSession } from "./useSession.ts";

/** What a report is called here, in the words that it brings itself. */
export function useReportWords(): (key: string) => { name: string; advice: string } {
  const { language } = useLanguage();
  const { edition } = useSession();
  return (key) => REPORTS.find(key)?.words[language](edition.terms.parts[language]) ?? { name: key, advice: "" };
}
