import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A program that nothing measures. */
export const programWithoutIndicator: Rule = {
  code: "RAT-012",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Program tanpa indikator", en: "Programme without an indicator" },
  message: (params) => ({
    id: `Program ${quoted(params, "name")} belum memiliki indikator.`,
    en: `Programme ${quoted(params, "name")} has no indicator.`,
  }),
  fix: {
    id: "Isi indikator program yang dapat diukur.",
    en: "Enter a measurable indicator of the programme.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "program").flatMap(({ node, first, rows: own }) =>
      own.every(({ values }) => values.programIndicator === null)
        ? [hitAt(first, "programIndicator", { name: node.text ?? "" })]
        : [],
    ),
  fires: soundPlan({ programIndicator: "" }),
  silent: soundPlan(),
};
