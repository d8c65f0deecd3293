import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";

/** Activities that stand under no program. Said once per sector, so that a matrix without that column does not drown in notes. */
export const activityWithoutProgram: Rule = {
  code: "RAT-009",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Kegiatan tanpa program", en: "Activity without a programme" },
  message: (params) => ({
    id: `${where(params).id} belum berada di bawah program (${plain(params, "count")} kegiatan di sektor ini).`,
    en: `${where(params).en} stands under no programme (activities of this kind in the sector: ${plain(params, "count")}).`,
  }),
  fix: {
    id: "Isi program yang menaungi kegiatan.",
    en: "Enter the programme that the activity belongs to.",
  },
  find: ({ rows }) => {
    const loose = groupByNode(rows, "activity").filter(({ first }) => first.path.program === null);
    const bySector = groupBy(loose, ({ first }) => first.path.sector?.id ?? "");
    return [...bySector.values()].map((group) => hitAt(group[0].first, "program", { count: group.length }));
  },
  fires: soundPlan({ program: "", programIndicator: "" }),
  silent: soundPlan(),
};
