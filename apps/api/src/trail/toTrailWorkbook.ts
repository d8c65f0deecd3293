import { digest } from "@rata/domain/canonical/canonical";
import type { TableSheet, TableValue, Workbook } from "@rata/reporting/sheet/Workbook";
import * as actions from "@rata/texts/audit/action";
import * as texts from "@rata/texts/audit/trail";
import type { Language } from "@rata/texts/Language";
import * as fields from "@rata/texts/plan/field";
import type { TrailChange, TrailItem } from "./trail.views.ts";

/** Entries as a table: one line for each change, one for an entry without any. */
export function toTrailWorkbook(items: readonly TrailItem[], language: Language): Workbook {
  const words = texts[language];
  const table: TableSheet = {
    kind: "table",
    name: words.file.sheet,
    page: { size: "F4", orientation: "landscape", head: words.title, foot: "", mark: null },
    frozenColumns: 0,
    columns: Object.values(words.file.columns).map((head) => ({ head, width: 34 })),
    rows: items.flatMap((item) =>
      item.changes.length === 0 ? [toRow(item, null, language)] : item.changes.map((one) => toRow(item, one, language)),
    ),
  };
  return { title: words.title, factsDigest: digest(items), sheets: [table], table };
}

function toRow(item: TrailItem, change: TrailChange | null, language: Language): TableValue[] {
  return [
    item.seal?.number ?? null,
    item.seal?.digest ?? null,
    item.at,
    item.actorName,
    actions[language][item.action],
    item.plan?.year ?? null,
    change?.row ?? null,
    ...(change === null ? [null, null, null] : toCells(change, language)),
    item.reason,
  ];
}

function toCells(change: TrailChange, language: Language): TableValue[] {
  const words = texts[language];
  const field = fields[language][change.field].short;
  if (change.kind === "changed") return [field, change.before, change.after];
  return [field, null, words[change.kind]];
}
