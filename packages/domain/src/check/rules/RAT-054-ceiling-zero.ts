import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitAt, where } from "../words/sayParams.ts";

/** A ceiling of zero: either the amount is not known yet, or the activity needs none. Both should be said otherwise. */
export const ceilingZero: Rule = {
  code: "RAT-054",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Pagu nol", en: "Ceiling of zero" },
  message: (params) => ({
    id: `${where(params).id} mencantumkan pagu nol rupiah.`,
    en: `${where(params).en} states a ceiling of zero.`,
  }),
  fix: {
    id: "Isi pagunya, atau kosongkan bila belum ditetapkan.",
    en: "Enter the ceiling, or leave it blank while it is not set.",
  },
  find: ({ rows }) => rows.flatMap((row) => (row.ceiling === 0 ? [hitAt(row, "ceiling", { ceiling: 0 })] : [])),
  fires: soundPlan({ ceiling: 0 }),
  silent: soundPlan(),
};
