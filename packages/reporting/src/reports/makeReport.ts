import { digest } from "@rata/domain/canonical/canonical";
import type { About } from "#chapters/About";
import type { Chapter } from "#chapters/Chapter";
import type { Given } from "#chapters/Facts";
import type { Document } from "#document/Document";
import { frameDocument } from "#reports/frame/frameDocument";
import { listTexts } from "#document/listTexts";
import { toPage } from "#sheet/tableToSheet";
import { toSheets } from "#sheet/toSheets";
import type { TableSheet, Workbook } from "#sheet/Workbook";
import type { Report } from "./Report.ts";

/** A report in its two shapes, both of the same facts: pages to read, sheets to reckon with. */
export interface MadeReport {
  document: Document;
  workbook: Workbook;
}

/** Makes a report of chapters. @throws Error when a source that a chapter needs was not loaded */
export function makeReport(report: Report, chapters: readonly Chapter[], given: Given): MadeReport {
  const about = frameOf(report, given.about);
  const factsDigest = digest({
    report: report.key,
    about,
    chapters: chapters.map(({ key }) => key),
    facts: Object.fromEntries(chapters.map((chapter) => chapter.findFacts(given))),
  });
  const composed = chapters.map((chapter) => ({ ...chapter, blocks: chapter.compose(given) }));
  const printed = composed.filter(({ blocks }) => blocks.length > 0);
  const document = frameDocument(report, printed, { about, factsDigest });
  const sectionOf = (key: string) => document.sections[printed.findIndex((chapter) => chapter.key === key)] ?? null;
  return {
    document,
    workbook: composeWorkbook(
      document,
      composed.map((chapter) => ({ ...chapter, section: sectionOf(chapter.key) })),
      given,
    ),
  };
}

/** Of what a report is about only what it shows: a letter is no draft of a plan and proves no state of its trail. */
function frameOf({ cover, signedUnder }: Report, about: About): About {
  const shown = signedUnder === null ? { ...about, signature: null } : about;
  return cover === null ? { ...shown, isDraft: false, seal: null } : shown;
}

function composeWorkbook(
  document: Document,
  chapters: readonly (Chapter & { section: Document["sections"][number] | null })[],
  given: Given,
): Workbook {
  const { head, foot, mark } = document.sections[0] ?? { head: document.title, foot: "", mark: null };
  const page = toPage({ size: "F4", orientation: "landscape", head, foot, mark });
  const added = chapters.map((chapter) => ({
    ...chapter.sheets(given, { section: chapter.section, page }),
    section: chapter.section,
  }));
  const replaced = new Set(added.flatMap(({ section, replacesPage }) => (replacesPage ? [section] : [])));
  const pages = toSheets({ ...document, sections: document.sections.filter((section) => !replaced.has(section)) });
  return {
    title: document.title,
    factsDigest: document.factsDigest,
    sheets: [...added.flatMap(({ front }) => front), ...pages, ...added.flatMap(({ back }) => back)],
    table: added.find(({ table }) => table !== null)?.table ?? tabulateWords(document, page),
  };
}

/** A report without a table of its own gives its words, one below the other. */
function tabulateWords(document: Document, page: TableSheet["page"]): TableSheet {
  const rows = listTexts(document).map((text) => [text]);
  return { kind: "table", name: "Isi", page, columns: [{ head: document.title, width: 100 }], frozenColumns: 0, rows };
}
