import { sumRupiah } from "#number/Rupiah";
import type { Rule } from "../Rule.ts";
import { soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, plain, rupiah, where } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** The same activity several times in a sector, each time with a ceiling of its own. It may be meant, so nothing is merged. */
export const repeatedActivity: Rule = {
  code: "RAT-021",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Kegiatan sama tercantum berulang", en: "Activity printed several times" },
  message: (params) => ({
    id: `${where(params).id} tercantum ${plain(params, "count")} kali di sektor ini dengan pagu masing-masing, seluruhnya ${rupiah(params, "total")}.`,
    en: `${where(params).en} stands ${plain(params, "count")} times in this sector with ceilings of its own, ${rupiah(params, "total")} in all.`,
  }),
  fix: {
    id: "Pastikan tiap baris memang kegiatan tersendiri; bedakan namanya bila perlu.",
    en: "Make sure that each row is an activity of its own; tell them apart by name if needed.",
  },
  find: ({ rows }) => {
    const funded = groupByNode(rows, "activity").filter(({ node }) => node.ceiling !== null);
    const repeated = groupBy(funded, ({ node, first }) =>
      node.text === null ? null : `${first.path.sector?.id ?? ""} ${textKey(node.text)}`,
    );
    return [...repeated.values()]
      .filter((group) => group.length > 1)
      .map((group) =>
        hitAt(group[0].first, "activity", {
          count: group.length,
          total: sumRupiah(group.flatMap(({ node }) => node.ceiling ?? [])),
        }),
      );
  },
  fires: soundPlans({}, { ceiling: 120_000_000 }),
  silent: soundPlans({}, { activity: "Pelatihan kebun pekarangan", ceiling: 120_000_000 }),
};
