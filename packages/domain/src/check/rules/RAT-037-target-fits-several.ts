import type { Rule } from "../Rule.ts";
import { percent } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { listTargets } from "../indicator/listTargets.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** Targets that fit the indicators of both objective and program, while the activity's own, beside which they stand, does not fit as well. Said once for the plan with the number of rows, because it is a question and not a defect. */
export const targetFitsSeveral: Rule = {
  code: "RAT-037",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Target cocok dengan beberapa indikator", en: "Target fits several indicators" },
  message: (params) => ({
    id: `Target ${quoted(params, "target")} cocok dengan lebih dari satu indikator (${plain(params, "count")} baris serupa).`,
    en: `The target ${quoted(params, "target")} fits more than one indicator (rows of this kind: ${plain(params, "count")}).`,
  }),
  fix: {
    id: "Pilih indikator yang diukur target pada baris-baris ini.",
    en: "Choose the indicator that the target of these rows measures.",
  },
  find: ({ rows }) => {
    const open = listTargets(rows).filter(({ target, candidates }) => {
      const fitting = candidates.filter(({ fit }) => fit === "strong");
      return target.owner === null && fitting.length > 1 && fitting.every(({ level }) => level !== "activity");
    });
    const [first] = open;
    return first === undefined ? [] : [hitAt(first.row, "target", { target: first.target.text, count: open.length })];
  },
  fires: soundPlan({
    programIndicator: "Persentase keluarga yang didampingi",
    activityIndicator: "Terlaksananya pelatihan",
    target: percent(80),
  }),
  silent: soundPlan(),
};
