import type { About } from "#chapters/About";

/** What a report is called where people choose it. `parts` is what the edition calls the regions one level down. */
type ReportWords = (parts: string) => { name: string; advice: string };

/** A report as data: its words, its frame and the keys of its chapters. The chapters themselves stand in a registry. */
export interface Report {
  key: string;
  /** How its files are called, before region and year. */
  stem: string;
  words: { id: ReportWords; en: ReportWords };
  /** The head of every page, and what the file is titled. */
  title: (about: About) => string;
  /** The words above region and year on the first page; null for a letter, which begins and ends as letters do. */
  cover: ((about: About) => string) | null;
  intro: string | null;
  hasContents: boolean;
  chapters: readonly string[];
  /** Chapters that follow when somebody asks for them. */
  annexes: readonly string[];
  /** The chapter under which one signs, else the last one; null for a report that nobody signs. */
  signedUnder: string | null;
}

type ReportInput = Pick<Report, "key" | "stem" | "words" | "title" | "cover" | "chapters"> & Partial<Report>;

/** Declares a report: no introduction, contents, annexes or signature unless it says so. */
export function defineReport(input: ReportInput): Report {
  return { intro: null, hasContents: false, annexes: [], signedUnder: null, ...input };
}
