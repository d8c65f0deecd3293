import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** An activity that nothing measures. */
export const activityWithoutIndicator: Rule = {
  code: "RAT-011",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Kegiatan tanpa indikator", en: "Activity without an indicator" },
  message: (params) => ({
    id: `Kegiatan ${quoted(params, "name")} belum memiliki indikator.`,
    en: `Activity ${quoted(params, "name")} has no indicator.`,
  }),
  fix: {
    id: "Isi indikator kegiatan yang dapat diukur.",
    en: "Enter a measurable indicator of the activity.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first, rows: own }) =>
      own.every(({ values }) => values.activityIndicator === null)
        ? [hitAt(first, "activityIndicator", { name: node.text ?? "" })]
        : [],
    ),
  fires: soundPlan({ activityIndicator: "" }),
  silent: soundPlan(),
};
