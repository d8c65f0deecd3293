import type { Rule } from "../Rule.ts";
import { funded } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** A funding source whose words name neither a budget nor an origin that is known. */
export const sourceUnknown: Rule = {
  code: "RAT-044",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Sumber pendanaan belum dikenali", en: "Funding source not recognised" },
  message: (params) => ({
    id: `${where(params).id}: sumber ${quoted(params, "source")} tidak menyebut anggaran atau asal dana yang dikenal.`,
    en: `${where(params).en}: the source ${quoted(params, "source")} names no known budget or origin.`,
  }),
  fix: {
    id: "Tulis anggarannya (APBD, APBN, APBDesa) dan asalnya bila ada (PAD, DAU, DAK, Dana Desa).",
    en: "Write the budget (APBD, APBN, APBDesa) and, if known, the origin (PAD, DAU, DAK, Dana Desa).",
  },
  find: ({ rows }) =>
    rows.flatMap((row) => {
      const unknown = row.funding?.sources.find(({ budget, origin }) => budget === null && origin === null);
      return unknown === undefined ? [] : [hitAt(row, "fundingSources", { source: unknown.text })];
    }),
  fires: soundPlan({ funding: funded("Dana lainnya", {}) }),
  silent: soundPlan(),
};
