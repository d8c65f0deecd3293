import type { Rule } from "../Rule.ts";
import { counted } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { isPercent, listTargets } from "../indicator/listTargets.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A target whose unit answers none of the row's indicators, or not the one it was said to measure. */
export const targetFitsNoIndicator: Rule = {
  code: "RAT-035",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Target tidak cocok dengan indikator", en: "Target fits no indicator" },
  message: (params) => ({
    id: `Target ${quoted(params, "target")} tidak cocok dengan satuan indikator ${quoted(params, "indicator")}.`,
    en: `The target ${quoted(params, "target")} does not fit the unit of the indicator ${quoted(params, "indicator")}.`,
  }),
  fix: {
    id: "Sesuaikan satuan target dengan indikatornya, atau lengkapi indikator yang diukur.",
    en: "Bring the unit of the target in line with its indicator, or enter the indicator that it measures.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target, candidates }) => {
      const isCountInPercent = isPercent(target) && candidates.some(({ kind }) => kind === "count");
      const last = candidates.at(-1);
      return last !== undefined && !isCountInPercent && candidates.every(({ fit }) => fit === "none")
        ? [hitAt(row, "target", { target: target.text, indicator: last.text })]
        : [];
    }),
  fires: soundPlan({ target: counted(2, "paket", "objective") }),
  silent: soundPlan(),
};
