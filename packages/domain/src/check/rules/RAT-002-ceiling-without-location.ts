import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, rupiah, where } from "../words/sayParams.ts";

/** A ceiling without any place. The place may stand on any line of the activity. */
export const ceilingWithoutLocation: Rule = {
  code: "RAT-002",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Pagu tanpa lokasi", en: "Ceiling without a place" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan pagu ${rupiah(params, "ceiling")} tanpa lokasi.`,
    en: `${where(params).en} states a ceiling of ${rupiah(params, "ceiling")} without a place.`,
  }),
  fix: {
    id: "Isi lokasi kegiatan: nama kabupaten/kota, atau seluruh wilayah bila memang demikian.",
    en: "Enter where the activity takes place: names of regions, or the whole region if so.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first, rows: own }) =>
      node.ceiling !== null && own.every((row) => (row.line?.location ?? null) === null)
        ? [hitAt(first, "locations", { ceiling: node.ceiling })]
        : [],
    ),
  fires: soundPlan({ location: null }),
  silent: soundPlan(),
};
