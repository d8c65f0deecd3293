import type { Rule } from "../Rule.ts";
import { percent } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets, percentsOf } from "../indicator/listTargets.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** A share above 100 percent or below zero: part of a whole cannot be more than the whole. Growth may, and so may coverage, whose whole is an estimate. */
export const shareOutOfRange: Rule = {
  code: "RAT-038",
  strength: "must",
  basis: { kind: "definition", source: "persentase sebagai bagian dari keseluruhan" },
  title: { id: "Persentase di luar 0 sampai 100", en: "Share outside 0 to 100" },
  message: (params) => ({
    id: `Indikator ${quoted(params, "indicator")} adalah bagian dari keseluruhan, sedangkan targetnya ${quoted(params, "target")}.`,
    en: `The indicator ${quoted(params, "indicator")} is a part of a whole, but its target is ${quoted(params, "target")}.`,
  }),
  fix: {
    id: "Perbaiki angka target, atau tulis indikator sebagai kenaikan bila itu yang dimaksud.",
    en: "Correct the target, or word the indicator as growth if that is meant.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target, candidates }) => {
      const isOutside = percentsOf(target).some((value) => value < 0 || value > 100);
      const able = candidates.filter(({ fit }) => fit !== "none");
      const share = able.find(({ kind }) => kind === "share");
      return isOutside && share !== undefined && able.every(({ kind }) => kind === "share")
        ? [hitAt(row, "target", { indicator: share.text, target: target.text })]
        : [];
    }),
  fires: soundPlan({ target: percent(120, "objective") }),
  silent: soundPlan({ objectiveIndicator: "Persentase kenaikan hasil panen", target: percent(120, "objective") }),
};
