import type { Rule } from "../Rule.ts";
import { soundPlan, soundPlans } from "../example/examplePlan.ts";
import { groupBy, groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";
import { textKey } from "#text/textKey";

/** The same activity under two sectors. It may be wanted teamwork; a person decides. */
export const activityInTwoSectors: Rule = {
  code: "RAT-060",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Kegiatan sama pada dua sektor", en: "Activity under two sectors" },
  message: (params) => ({
    id: `${where(params).id} tercantum pada sektor ${quoted(params, "sector")} dan ${quoted(params, "other")}.`,
    en: `${where(params).en} stands under the sectors ${quoted(params, "sector")} and ${quoted(params, "other")}.`,
  }),
  fix: {
    id: "Pastikan pembagian perannya, dan pagunya tidak tercatat dua kali.",
    en: "Make sure who does what, and that the ceiling is not counted twice.",
  },
  find: ({ rows }) => {
    const named = groupBy(groupByNode(rows, "activity"), ({ node }) =>
      node.text === null ? null : textKey(node.text),
    );
    return [...named.values()].flatMap(([{ first }, ...later]) => {
      const sector = first.path.sector?.text ?? "";
      const other = later.find((each) => textKey(each.first.path.sector?.text ?? "") !== textKey(sector));
      return other === undefined
        ? []
        : [hitAt(other.first, "activity", { sector, other: other.first.path.sector?.text ?? "" })];
    });
  },
  fires: soundPlans({}, { no: "2", sector: "Sosial", ceiling: 120_000_000 }),
  silent: soundPlan(),
};
