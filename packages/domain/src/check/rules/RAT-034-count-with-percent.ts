import type { Rule } from "../Rule.ts";
import { percent } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { isPercent, listTargets } from "../indicator/listTargets.ts";
import { hitAt, quoted } from "../words/sayParams.ts";

/** An indicator that counts (cases, people, units) with a target in percent, where no other indicator of the row could carry a percentage: 0 % of a number of cases has no meaning, and 0 cases is another statement. */
export const countWithPercent: Rule = {
  code: "RAT-034",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Indikator jumlah dengan target persen", en: "Count with a target in percent" },
  message: (params) => ({
    id: `Indikator ${quoted(params, "indicator")} menghitung jumlah, sedangkan targetnya ${quoted(params, "target")}.`,
    en: `The indicator ${quoted(params, "indicator")} counts, but its target is ${quoted(params, "target")}.`,
  }),
  fix: {
    id: "Tulis target dengan satuan yang dihitung, misalnya “0 kasus”, atau ubah indikatornya menjadi persentase.",
    en: "Write the target in what is counted, such as “0 kasus”, or turn the indicator into a share.",
  },
  find: ({ rows }) =>
    listTargets(rows).flatMap(({ row, target, candidates }) => {
      const count = candidates.find(({ kind }) => kind === "count");
      return count !== undefined && isPercent(target) && candidates.every(({ fit }) => fit === "none")
        ? [hitAt(row, "target", { indicator: count.text, target: target.text })]
        : [];
    }),
  fires: soundPlan({ target: percent(0, "activity") }),
  silent: soundPlan({ target: percent(12) }),
};
