import type { Rule } from "../Rule.ts";
import { examplePlan, soundPlan } from "../example/examplePlan.ts";
import { hitPlan, plain } from "../words/sayParams.ts";

/** A plan without a single row. */
export const emptyPlan: Rule = {
  code: "RAT-061",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Rencana masih kosong", en: "Empty plan" },
  message: (params) => ({
    id: `Rencana tahun ${plain(params, "year")} belum memuat baris matriks.`,
    en: `The plan of ${plain(params, "year")} has no rows yet.`,
  }),
  fix: {
    id: "Impor matriks atau tambahkan baris.",
    en: "Import a matrix or add rows.",
  },
  find: ({ plan, rows }) => (rows.length === 0 ? [hitPlan({ year: String(plan.year) })] : []),
  fires: examplePlan([]),
  silent: soundPlan(),
};
