import type { Content, Section } from "#document/Document";
import type { PageSheet, Sheet, TableSheet } from "#sheet/Workbook";
import type { About } from "./About.ts";
import type { Facts, Given } from "./Facts.ts";
import type { Need } from "./Sources.ts";

/** What a chapter puts into the workbook beside its page. */
export interface ChapterSheets {
  /** Sheets before the pages of all chapters, and behind them. */
  front: readonly Sheet[];
  back: readonly Sheet[];
  /** What a file of one table gets; the first chapter that has one gives it. */
  table: TableSheet | null;
  /** Whether the sheets hold what the chapter's page would show again. */
  replacesPage: boolean;
}

/** Where the sheets of a chapter stand: its printed section, null where it has none, and the paper of a table. */
export interface SheetPlace {
  section: Section | null;
  page: PageSheet["page"];
}

/** A chapter as a report uses it. */
export interface Chapter {
  key: string;
  needs: readonly Need[];
  orientation: Section["orientation"];
  /** A mark of its own across its pages; null where the report's mark stands. */
  mark: string | null;
  findFacts: (given: Given) => readonly [key: string, facts: unknown];
  /** Nothing where the chapter has nothing to say: the report leaves it out. */
  compose: (given: Given) => Content[];
  sheets: (given: Given, place: SheetPlace) => ChapterSheets;
}

interface ChapterInput<Value> {
  key: string;
  orientation: Section["orientation"];
  mark?: string;
  facts: Facts<Value>;
  compose: (facts: Value, about: About) => Content[];
  sheets?: (facts: Value, place: SheetPlace, about: About) => Partial<ChapterSheets>;
}

/** Declares a chapter: `facts` say what is true, `compose` chooses words and places. */
export function defineChapter<Value>(input: ChapterInput<Value>): Chapter {
  const { key, orientation, mark = null, facts, compose, sheets } = input;
  return {
    key,
    needs: facts.needs,
    orientation,
    mark,
    findFacts: (given) => [facts.key, facts.of(given)],
    compose: (given) => compose(facts.of(given), given.about),
    sheets: (given, place) => ({ ...NO_SHEETS, ...sheets?.(facts.of(given), place, given.about) }),
  };
}

const NO_SHEETS: ChapterSheets = { front: [], back: [], table: null, replacesPage: false };
