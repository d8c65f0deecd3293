import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, rupiah, where } from "../words/sayParams.ts";

/** A ceiling without any target. The target may stand on any line of the activity. */
export const ceilingWithoutTarget: Rule = {
  code: "RAT-003",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Pagu tanpa target kinerja", en: "Ceiling without a target" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan pagu ${rupiah(params, "ceiling")} tanpa target kinerja.`,
    en: `${where(params).en} states a ceiling of ${rupiah(params, "ceiling")} without a target.`,
  }),
  fix: {
    id: "Isi target kinerja beserta satuannya.",
    en: "Enter the target with its unit.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first, rows: own }) =>
      node.ceiling !== null && own.every((row) => (row.line?.target ?? null) === null)
        ? [hitAt(first, "target", { ceiling: node.ceiling })]
        : [],
    ),
  fires: soundPlan({ target: null }),
  silent: soundPlan(),
};
