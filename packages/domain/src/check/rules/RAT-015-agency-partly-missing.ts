import type { Rule } from "../Rule.ts";
import { soundPlan, soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, where } from "../words/sayParams.ts";

/** Some activities have an agency and others have not. Said once per sector; silent while no agency is assigned at all. */
export const agencyPartlyMissing: Rule = {
  code: "RAT-015",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Sebagian kegiatan belum punya perangkat daerah", en: "Some activities have no agency" },
  message: (params) => ({
    id: `${where(params).id} belum memiliki perangkat daerah penanggung jawab (${plain(params, "count")} kegiatan di sektor ini).`,
    en: `${where(params).en} has no responsible agency (activities without one in the sector: ${plain(params, "count")}).`,
  }),
  fix: {
    id: "Tetapkan perangkat daerah penanggung jawab; saran menurut sektor tersedia, konfirmasi oleh petugas.",
    en: "Assign the responsible agency; the sector suggests one, a person confirms it.",
  },
  find: ({ rows }) => {
    const activities = groupByNode(rows, "activity");
    const open = activities.filter(({ first }) => first.agency === null);
    if (open.length === activities.length) return [];
    const bySector = groupBy(open, ({ first }) => first.path.sector?.id ?? "");
    return [...bySector.values()].map((group) => hitAt(group[0].first, null, { count: group.length }));
  },
  fires: soundPlans({}, { activity: "Pelatihan kebun pekarangan", agency: null }),
  silent: soundPlan({ agency: null }),
};
