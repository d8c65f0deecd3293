import { CARRIED_COLUMNS } from "#plan/Column";
import type { PlanRow } from "#plan/matrix/planRows";
import type { Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy } from "../rows/groupByNode.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";

/** A row that stands twice with every cell equal: its ceiling would be counted twice. */
export const duplicateRow: Rule = {
  code: "RAT-022",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Baris kembar", en: "Duplicate row" },
  message: (params) => ({
    id: `${where(params).id} tercantum ${plain(params, "count")} kali dengan isi sel yang seluruhnya sama.`,
    en: `${where(params).en} stands ${plain(params, "count")} times with every cell equal.`,
  }),
  fix: {
    id: "Hapus baris yang berulang, atau bedakan isinya bila memang dua hal.",
    en: "Remove the repeated row, or tell the two apart if they are two things.",
  },
  find: ({ rows }) =>
    [...groupBy(rows, rowKey).values()].flatMap(([, ...later]) =>
      later.slice(0, 1).map((row) => hitAt(row, null, { count: later.length + 1 })),
    ),
  fires: soundPlans({}, {}),
  silent: soundPlans({}, { ceiling: 120_000_000 }),
};

/** Rows of headings alone are left out: only what names an activity or a target can be counted twice. */
function rowKey({ values, line, ceiling, funding }: PlanRow): string | null {
  if (line === null || (values.activity === null && line.target === null)) return null;
  return JSON.stringify([
    CARRIED_COLUMNS.map((column) => values[column]),
    line.target?.text,
    line.location?.text,
    ceiling,
    funding?.text,
  ]);
}
