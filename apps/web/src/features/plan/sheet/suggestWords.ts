import type { RowView } from "@rata/domain/plan/matrix/RowView";
import type { SheetColumn } from "@rata/domain/plan/sheet/SheetEdit";
import type { Region } from "@rata/domain/region/Region";
import type { CellSurroundings } from "../matrix/cellText.ts";

/** Words that a column can be completed with. */
export type WordLists = Partial<Record<SheetColumn, readonly string[]>>;

const MOST = 8;

/** A name with its code, as a plan or a budget document of the instance has it. */
export interface CodedName {
  level: "program" | "activity";
  code: string;
  text: string;
}

interface WordSources {
  money: CellSurroundings["money"];
  regions: readonly Region[];
  catalogue: readonly CodedName[];
}

/** Programmes and activities with their codes, sources as the plan holds them, places as the instance's regions are called. */
export function listWords(rows: readonly RowView[], { money, regions, catalogue }: WordSources): WordLists {
  const coded = (level: CodedName["level"]) =>
    catalogue.flatMap((one) => (one.level === level ? [`${one.code} ${one.text}`] : []));
  const known = new Set(catalogue.map(({ text }) => text));
  const programs = new Set(rows.flatMap(({ values }) => values.program ?? []).filter((text) => !known.has(text)));
  const sources = new Set([...money.values()].flatMap(({ funding }) => funding?.sources.map(({ text }) => text) ?? []));
  return {
    program: [...coded("program"), ...programs],
    activity: coded("activity"),
    fundingSources: [...sources].toSorted(),
    locations: regions.map(({ name }) => name),
  };
}

/** The whole text with its last part completed; parts are places or sources, parted as people part them. */
export function suggestWords(column: SheetColumn, text: string, lists: WordLists): string[] {
  const list = lists[column] ?? [];
  const begun =
    column === "program" || column === "activity"
      ? 0
      : Math.max(...[",", ";", "\n"].map((mark) => text.lastIndexOf(mark))) + 1;
  const before = text.slice(0, begun);
  const part = text.slice(begun).trimStart();
  if (part.trim().length < 2) return [];
  const gap = text.slice(begun).length === part.length && before !== "" && !before.endsWith("\n") ? " " : "";
  const lead = `${before}${gap || text.slice(begun, text.length - part.length)}`;
  const wanted = part.trim().toLowerCase();
  const known = list.filter((one) => one.toLowerCase().includes(wanted) && one.toLowerCase() !== wanted);
  const first = known.filter((one) => one.toLowerCase().startsWith(wanted));
  const others = known.filter((one) => !first.includes(one));
  return [...first, ...others].slice(0, MOST).map((one) => `${lead}${one}`);
}
