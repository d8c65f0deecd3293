import type { Chapter } from "#chapters/Chapter";
import { CHAPTERS } from "#chapters/chapters";
import type { Report } from "./Report.ts";
import { REPORTS } from "./reports.ts";

/** What an edition says of reports: which it offers, and the chapters of those that it composes otherwise. */
export interface Offer {
  reports: readonly string[];
  chapters: Readonly<Record<string, readonly string[]>>;
}

/** The chapters of a report, those that follow when they are asked for last. @throws Error for a key that no chapter answers */
export function chaptersOf(report: Report, { chapters }: Offer, hasAnnexes = false): Chapter[] {
  const composed = Object.hasOwn(chapters, report.key) ? chapters[report.key] : undefined;
  const keys = [...(composed ?? report.chapters), ...(hasAnnexes ? report.annexes : [])];
  return keys.map((key) => CHAPTERS.get(key));
}

/** Asks at start whether everything that an edition names is there. @throws Error for a report or chapter that nothing answers */
export function demandReports(offer: Offer): void {
  for (const key of Object.keys(offer.chapters)) REPORTS.get(key);
  for (const key of offer.reports) chaptersOf(REPORTS.get(key), offer, true);
}
