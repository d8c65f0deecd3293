import type { Rule } from "../Rule.ts";
import { soundPlan, soundPlans } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A program without an activity below it. */
export const programWithoutActivity: Rule = {
  code: "RAT-008",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Program tanpa kegiatan", en: "Programme without an activity" },
  message: (params) => ({
    id: `${quoted(params, "program")} belum memiliki kegiatan.`,
    en: `${quoted(params, "program")} has no activity.`,
  }),
  fix: {
    id: "Isi kegiatan program ini, atau keluarkan program dari matriks tahun ini.",
    en: "Enter the activities of this programme, or leave it out of this year's matrix.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "program").flatMap(({ node, first, rows: own }) =>
      own.every(({ path }) => path.activity === null) ? [hitAt(first, "activity", { program: node.text ?? "" })] : [],
    ),
  fires: soundPlans(
    {},
    {
      objective: "Meningkatnya mutu pangan",
      program: "Program Keamanan Pangan",
      activity: "",
      activityIndicator: "",
      ceiling: null,
      funding: null,
    },
  ),
  silent: soundPlan(),
};
