import type { Rule } from "../Rule.ts";
import { worded } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { hitAt, quoted, where } from "../words/sayParams.ts";

/** A target of words alone. A grade such as BB is a measure and is left alone. */
export const targetWithoutNumber: Rule = {
  code: "RAT-040",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Target tanpa angka", en: "Target without a number" },
  message: (params) => ({
    id: `${where(params).id}: target ${quoted(params, "target")} tidak memuat angka atau nilai.`,
    en: `${where(params).en}: the target ${quoted(params, "target")} holds no number or grade.`,
  }),
  fix: {
    id: "Tulis target sebagai angka dengan satuannya.",
    en: "Write the target as a number with its unit.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target }) =>
      !/\d/u.test(target.text) && !target.measures.some(({ kind }) => kind === "grade")
        ? [hitAt(row, "target", { target: target.text })]
        : [],
    ),
  fires: soundPlan({ target: worded("Tersalurnya benih") }),
  silent: soundPlan(),
};
