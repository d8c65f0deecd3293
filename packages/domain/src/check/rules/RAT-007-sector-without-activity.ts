import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A sector that ends before any activity, and so without a ceiling. */
export const sectorWithoutActivity: Rule = {
  code: "RAT-007",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Sektor tanpa kegiatan dan pagu", en: "Sector without activity and ceiling" },
  message: (params) => ({
    id: `Sektor ${quoted(params, "sector")} belum memiliki kegiatan dan pagu.`,
    en: `The sector ${quoted(params, "sector")} has no activity and no ceiling.`,
  }),
  fix: {
    id: "Isi kegiatan dan pagu sektor ini, atau keluarkan sektor dari matriks tahun ini.",
    en: "Enter the activities and ceilings of this sector, or leave it out of this year's matrix.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "sector").flatMap(({ node, first, rows: own }) =>
      own.every(({ path }) => path.activity === null) ? [hitAt(first, "activity", { sector: node.text ?? "" })] : [],
    ),
  fires: soundPlan({ activity: "", activityIndicator: "", ceiling: null, funding: null, target: null, location: null }),
  silent: soundPlan(),
};
