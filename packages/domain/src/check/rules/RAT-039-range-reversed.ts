import { toNumber } from "#number/Measured";
import type { Rule } from "../Rule.ts";
import { ranged } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** A range whose beginning lies above its end. */
export const rangeReversed: Rule = {
  code: "RAT-039",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Rentang target terbalik", en: "Target range reversed" },
  message: (params) => ({
    id: `${where(params).id}: rentang target ${quoted(params, "target")} dimulai di atas akhirnya.`,
    en: `${where(params).en}: the range ${quoted(params, "target")} begins above its end.`,
  }),
  fix: {
    id: "Tulis angka yang lebih kecil lebih dahulu, atau perbaiki angkanya.",
    en: "Write the smaller number first, or correct the number.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target }) =>
      target.measures.some((measure) => measure.kind === "range" && toNumber(measure.from) > toNumber(measure.to))
        ? [hitAt(row, "target", { target: target.text })]
        : [],
    ),
  fires: soundPlan({ target: ranged(9, 4, "keluarga") }),
  silent: soundPlan({ target: ranged(4, 9, "keluarga") }),
};
