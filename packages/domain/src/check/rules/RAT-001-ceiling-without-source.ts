import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, rupiah, where } from "../words/sayParams.ts";

/** A ceiling that no funding source carries: nobody can say in which budget to look for it. */
export const ceilingWithoutSource: Rule = {
  code: "RAT-001",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Pagu tanpa sumber pendanaan", en: "Ceiling without a funding source" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan pagu ${rupiah(params, "ceiling")} tanpa sumber pendanaan.`,
    en: `${where(params).en} states a ceiling of ${rupiah(params, "ceiling")} without a funding source.`,
  }),
  fix: {
    id: "Isi sumber pendanaan kegiatan ini, misalnya APBD atau DAK.",
    en: "Enter the funding source of this activity, for example APBD or DAK.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first }) =>
      node.ceiling !== null && (node.funding?.sources ?? []).length === 0
        ? [hitAt(first, "fundingSources", { ceiling: node.ceiling })]
        : [],
    ),
  fires: soundPlan({ funding: null }),
  silent: soundPlan(),
};
