import { sumRupiah, toRupiah } from "#number/Rupiah";
import type { PlanNode } from "#plan/Plan";
import type { Rule } from "../Rule.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { groupByNode } from "../rows/groupByNode.ts";
import { hitAt, rupiah, where } from "../words/sayParams.ts";

/** A cash plan that does not spend the ceiling: twelve months that sum to another amount, or fewer that sum to more. */
export const cashPlanUnlikeCeiling: Rule = {
  code: "RAT-064",
  strength: "should",
  basis: { kind: "consistency" },
  title: { id: "Rencana anggaran kas tidak sama dengan pagu", en: "Cash plan unlike the ceiling" },
  message: (params) => ({
    id: `${where(params).id} merencanakan kas ${rupiah(params, "planned")}, sedangkan pagunya ${rupiah(params, "ceiling")}.`,
    en: `${where(params).en} plans ${rupiah(params, "planned")} of cash, while its ceiling is ${rupiah(params, "ceiling")}.`,
  }),
  fix: {
    id: "Periksa RAK setiap bulan sehingga jumlahnya sama dengan pagu kegiatan.",
    en: "Check each month so that the cash plan sums to the activity's ceiling.",
  },
  find: ({ rows }) =>
    groupByNode(rows, "activity").flatMap(({ node, first }) => {
      const found = compare(node);
      return found === null ? [] : [hitAt(first, "ceiling", found)];
    }),
  fires: soundPlan({ ceiling: 12_000, cashPlan: months(900) }),
  silent: soundPlan({ ceiling: 12_000, cashPlan: months(1000) }),
};

function compare({ cashPlan, ceiling }: PlanNode): { planned: number; ceiling: number } | null {
  if (cashPlan === null || ceiling === null) return null;
  const stated = cashPlan.flatMap((amount) => amount ?? []);
  const planned = sumRupiah(stated);
  const isUnlike = stated.length === cashPlan.length ? planned !== ceiling : planned > ceiling;
  return isUnlike ? { planned, ceiling } : null;
}

function months(amount: number) {
  return Array.from({ length: 12 }, () => toRupiah(amount));
}
