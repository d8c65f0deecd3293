import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** An objective that nothing measures: at the end of the year nobody can say whether it was reached. */
export const objectiveWithoutIndicator: Rule = {
  code: "RAT-013",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Sasaran tanpa indikator", en: "Objective without an indicator" },
  message: (params) => ({
    id: `Sasaran ${quoted(params, "name")} belum memiliki indikator.`,
    en: `Objective ${quoted(params, "name")} has no indicator.`,
  }),
  fix: {
    id: "Isi indikator sasaran yang dapat diukur.",
    en: "Enter a measurable indicator of the objective.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "objective").flatMap(({ node, first, rows: own }) =>
      own.every(({ values }) => values.objectiveIndicator === null)
        ? [hitAt(first, "objectiveIndicator", { name: node.text ?? "" })]
        : [],
    ),
  fires: soundPlan({ objectiveIndicator: "" }),
  silent: soundPlan(),
};
