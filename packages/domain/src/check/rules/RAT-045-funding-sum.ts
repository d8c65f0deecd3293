import { sumRupiah } from "#number/Rupiah";
import type { Rule } from "../Rule.ts";
import { fundedBy } from "../example/exampleCells.ts";
import { soundPlan } from "../example/examplePlan.ts";
import { hitAt, rupiah, where } from "../words/sayParams.ts";

/** Amounts by source whose sum is not the ceiling. Only asked when every source states its amount. */
export const fundingSum: Rule = {
  code: "RAT-045",
  strength: "must",
  basis: { kind: "consistency" },
  title: { id: "Jumlah sumber tidak sama dengan pagu", en: "Sources do not add up to the ceiling" },
  message: (params) => ({
    id: `${where(params).id}: jumlah menurut sumber ${rupiah(params, "sum")}, sedangkan pagunya ${rupiah(params, "ceiling")}.`,
    en: `${where(params).en}: the sources add up to ${rupiah(params, "sum")} but the ceiling is ${rupiah(params, "ceiling")}.`,
  }),
  fix: {
    id: "Samakan jumlah menurut sumber dengan pagu.",
    en: "Make the amounts by source add up to the ceiling.",
  },
  find: ({ rows }) =>
    rows.flatMap((row) => {
      const amounts = row.funding?.sources.map(({ amount }) => amount) ?? [];
      const stated = amounts.filter((amount) => amount !== null);
      if (row.ceiling === null || stated.length === 0 || stated.length < amounts.length) return [];
      const sum = sumRupiah(stated);
      return sum === row.ceiling ? [] : [hitAt(row, "fundingSources", { sum, ceiling: row.ceiling })];
    }),
  fires: soundPlan({ ceiling: 731_450_000, funding: fundedBy(700_000_000, 30_000_000) }),
  silent: soundPlan({ ceiling: 730_000_000, funding: fundedBy(700_000_000, 30_000_000) }),
};
