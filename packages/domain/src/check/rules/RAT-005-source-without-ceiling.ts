import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** A funding source that is named for no amount. */
export const sourceWithoutCeiling: Rule = {
  code: "RAT-005",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Sumber pendanaan tanpa pagu", en: "Funding source without a ceiling" },
  message: (params) => ({
    id: `${where(params).id} menyebut sumber ${quoted(params, "source")} tanpa pagu.`,
    en: `${where(params).en} names the source ${quoted(params, "source")} without a ceiling.`,
  }),
  fix: {
    id: "Isi pagu yang dibiayai sumber itu.",
    en: "Enter the ceiling that this source pays for.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first }) =>
      node.funding !== null && node.ceiling === null ? [hitAt(first, "ceiling", { source: node.funding.text })] : [],
    ),
  fires: soundPlan({ ceiling: null }),
  silent: soundPlan({ ceiling: null, funding: null }),
};
