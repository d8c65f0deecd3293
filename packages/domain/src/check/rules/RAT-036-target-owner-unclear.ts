import type { Rule } from "../Rule.ts";
import { percent } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** A target that two or three indicators of the row could own and none clearly does. Whose it is differs from row to row, so it is asked and never guessed. */
export const targetOwnerUnclear: Rule = {
  code: "RAT-036",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Belum jelas indikator mana yang diukur target", en: "Unclear which indicator the target measures" },
  message: (params) => ({
    id: `Target ${quoted(params, "target")} belum jelas mengukur indikator sasaran, program, atau kegiatan pada “${plain(params, "name")}”.`,
    en: `It is unclear which indicator of “${plain(params, "name")}” the target ${quoted(params, "target")} measures.`,
  }),
  fix: {
    id: "Pilih indikator yang diukur target ini.",
    en: "Choose the indicator that this target measures.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target, candidates }) => {
      const isSaid = target.owner !== null || target.measures.every(({ kind }) => kind === "text");
      const isClear = candidates.some(({ fit }) => fit === "strong");
      const possible = candidates.filter(({ fit }) => fit === "weak");
      return !isSaid && !isClear && possible.length > 1 ? [hitAt(row, "target", { target: target.text })] : [];
    }),
  fires: soundPlan({
    objectiveIndicator: "",
    programIndicator: "Meningkatnya gizi",
    activityIndicator: "Terlaksananya pelatihan",
    target: percent(100),
  }),
  silent: soundPlan(),
};
