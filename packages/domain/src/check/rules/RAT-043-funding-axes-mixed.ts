import type { FundingSource } from "#plan/Funding";
import type { PlanRow } from "#plan/matrix/planRows";
import type { Rule } from "../Rule.ts";
import { funded } from "../example/exampleCells.ts";
import { soundPlan, soundPlans } from "../example/examplePlan.ts";
import { hitAt, plain, quoted } from "../words/sayParams.ts";

/** Sources told on two axes in one column: the budget in which money is booked (APBD) and where it comes from (PAD, DAU). A sum by source would then add unlike things. Said once for the plan. */
export const fundingAxesMixed: Rule = {
  code: "RAT-043",
  strength: "look",
  basis: { kind: "consistency" },
  title: { id: "Sumber pendanaan memakai dua ukuran", en: "Funding sources on two axes" },
  message: (params) => ({
    id: `Sumber ${quoted(params, "source")} menyebut asal dana, sedangkan baris lain menyebut anggarannya (${plain(params, "origins")} kegiatan dengan asal, ${plain(params, "budgets")} dengan anggaran).`,
    en: `The source ${quoted(params, "source")} names an origin while other rows name the budget (${plain(params, "origins")} activities by origin, ${plain(params, "budgets")} by budget).`,
  }),
  fix: {
    id: "Tulis keduanya pada setiap baris, misalnya “APBD (PAD)” atau “APBD (DAU)”.",
    en: "Write both on every row, such as “APBD (PAD)” or “APBD (DAU)”.",
  },
  find: ({ rows }) => {
    const funded = rows.filter(({ funding }) => funding !== null);
    const origins = funded.filter((row) => hasSource(row, ({ budget, origin }) => budget === null && origin !== null));
    const budgets = funded.filter((row) => hasSource(row, ({ budget, origin }) => budget !== null && origin === null));
    const [first] = origins;
    if (first === undefined || budgets.length === 0) return [];
    const source = first.funding?.text ?? "";
    return [hitAt(first, "fundingSources", { source, origins: origins.length, budgets: budgets.length })];
  },
  fires: soundPlans(
    {},
    {
      activity: "Pelatihan kebun pekarangan",
      ceiling: 120_000_000,
      funding: funded("DAU", { origin: "transfer.dau" }),
    },
  ),
  silent: soundPlan({ funding: funded("APBD (DAU)", { budget: "apbd-province", origin: "transfer.dau" }) }),
};

function hasSource({ funding }: PlanRow, isMeant: (source: FundingSource) => boolean): boolean {
  return (funding?.sources ?? []).some(isMeant);
}
