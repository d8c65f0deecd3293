import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitAt, rupiah, where } from "../words/sayParams.ts";

/** A ceiling below zero: nobody can set aside less than nothing. */
export const ceilingNegative: Rule = {
  code: "RAT-053",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Pagu negatif", en: "Negative ceiling" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan pagu ${rupiah(params, "ceiling")}.`,
    en: `${where(params).en} states the ceiling ${rupiah(params, "ceiling")}.`,
  }),
  fix: {
    id: "Tulis pagu sebagai jumlah rupiah yang positif.",
    en: "Write the ceiling as a positive amount.",
  },
  find: ({ rows }) =>
    rows.flatMap((row) =>
      row.ceiling !== null && row.ceiling < 0 ? [hitAt(row, "ceiling", { ceiling: row.ceiling })] : [],
    ),
  fires: soundPlan({ ceiling: -731_450_000 }),
  silent: soundPlan(),
};
