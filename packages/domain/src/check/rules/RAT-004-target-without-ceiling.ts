import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** A target that no ceiling pays for. One ceiling may cover several indicator lines of an activity, so the activity is asked and not the line. */
export const targetWithoutCeiling: Rule = {
  code: "RAT-004",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Target tanpa pagu", en: "Target without a ceiling" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan target ${quoted(params, "target")} tanpa pagu.`,
    en: `${where(params).en} states the target ${quoted(params, "target")} without a ceiling.`,
  }),
  fix: {
    id: "Isi pagu kegiatan, atau jelaskan bahwa target dicapai tanpa anggaran tersendiri.",
    en: "Enter the ceiling of the activity, or say that the target needs no budget of its own.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, rows: own }) => {
      const row = own.find(({ line }) => (line?.target ?? null) !== null);
      return node.ceiling === null && row !== undefined
        ? [hitAt(row, "ceiling", { target: row.line?.target?.text ?? "" })]
        : [];
    }),
  fires: soundPlan({ ceiling: null }),
  silent: soundPlan(),
};
