import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, where } from "../words/sayParams.ts";

/** A count of beneficiaries that no list stands behind: nobody can find out later who was counted. */
export const beneficiariesWithoutList: Rule = {
  code: "RAT-062",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Jumlah penerima manfaat tanpa daftar sumber", en: "Count of beneficiaries without a source list" },
  message: (params) => ({
    id: `${where(params).id} menyebut ${params["count"]} penerima manfaat tanpa daftar sumber.`,
    en: `${where(params).en} states ${params["count"]} beneficiaries without a source list.`,
  }),
  fix: {
    id: "Sebutkan daftar asal jumlah itu, misalnya DTSEN atau P3KE, dengan tahunnya.",
    en: "Name the list that the count comes from, for example DTSEN or P3KE, with its year.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first }) =>
      (node.beneficiaries ?? []).flatMap(({ count, list }) =>
        count !== null && count > 0 && list === null ? [hitAt(first, "activity", { count })] : [],
      ),
    ),
  fires: soundPlan({
    beneficiaries: [{ group: "elderly", words: null, count: 270, unit: "person", desil: null, list: null }],
  }),
  silent: soundPlan({
    beneficiaries: [
      {
        group: "elderly",
        words: null,
        count: 270,
        unit: "person",
        desil: null,
        list: { source: "DTSEN", words: null, vintage: "2026" },
      },
    ],
  }),
};
