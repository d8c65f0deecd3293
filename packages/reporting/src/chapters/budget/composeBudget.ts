import { analyseBudget, type BudgetAnalysis, type BudgetYear } from "@rata/domain/analysis/budget/analyseBudget";
import type { Share } from "@rata/domain/analysis/budget/share";
import { toBudgetYear } from "@rata/domain/analysis/budget/toBudgetYear";
import { ownRevenue } from "@rata/domain/indicator/definitions/ownRevenue";
import { revenue } from "@rata/domain/indicator/definitions/revenue";
import { spending } from "@rata/domain/indicator/definitions/spending";
import { transfers } from "@rata/domain/indicator/definitions/transfers";
import type { Observation } from "@rata/domain/indicator/Observation";
import { findAt, pointsOf, toSeries } from "@rata/domain/indicator/Series";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import { FIELD_NAMES } from "@rata/domain/plan/fieldNames";
import { cell, countCell, figureCell, headedTable, heading, measuredCell, paragraph, remark } from "#document/blocks";
import type { Content } from "#document/Document";
import type { Cell } from "#document/Table";
import { explainSigns, observationCell } from "#indicator/composeTable";
import { joinWords } from "#narrative/joinWords";
import { tellBudget } from "#narrative/tellBudget";
import type { About } from "../About.ts";
import { BUDGET_WORDS, GROUP_WORDS, NO_CEILING, STRATEGY_WORDS } from "../plan/words.ts";
import type { BudgetFacts } from "./findBudgetFacts.ts";

/**
 * Tinjauan Anggaran: what of the plan is booked in the region's own budget, how much of its spending that is, and what the budget is
 * made of. Nothing where no figures were asked for; what is missing for a share is said in its place.
 */
export function composeBudget(facts: BudgetFacts | null, { region, year }: About): Content[] {
  if (facts === null) return [];
  const { own, activities, observations } = facts;
  const { budget, on } = toBudgetYear({ region: region.code, year }, activities, observations);
  const analysis = analyseBudget(budget);
  const sentences = tellBudget(analysis, { region: region.name, budget: BUDGET_WORDS[own], names: NAMES, on });
  return [
    heading(1, "Tinjauan anggaran"),
    paragraph(sentences.map(({ text }) => text).join(" ")),
    ...byField(analysis, budget),
    ...byYear(region, observations),
  ];
}

/** The words of every key that a part may have: fields of government, groups of programmes, strategies. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...FIELD_NAMES,
  ...Object.entries(GROUP_WORDS),
  ...Object.entries(STRATEGY_WORDS),
]);

/** Ceilings by field of government, beside the region's spending on the field where that is published; nothing where no activity has a code. */
function byField({ byAffair, tagged }: BudgetAnalysis, { affairs, activities }: BudgetYear): Content[] {
  if (byAffair.every(({ key }) => key === null)) return [];
  const hasSpending = affairs.size > 0;
  const rows = byAffair.map(({ key, activities: count, ceiling, unknown, ofTagged, ofAffair }) => [
    cell(key === null ? "Tanpa kode bidang urusan" : `${key} ${FIELD_NAMES.get(key) ?? ""}`.trim()),
    countCell(count),
    unknown === count ? figureCell(NO_CEILING) : countCell(ceiling),
    shareCell(ofTagged),
    ...(hasSpending ? [amountCell(affairs.get(key ?? "")), shareCell(ofAffair)] : []),
  ]);
  const total = [cell("Jumlah"), countCell(activities.length), countCell(tagged), figureCell("")];
  return [
    heading(2, "Pagu menurut bidang urusan"),
    headedTable({
      caption: "Kegiatan dan pagu menurut bidang urusan",
      heads: [...HEADS, ...(hasSpending ? ["Belanja bidang urusan (Rp)", "Persen pada APBD"] : [])],
      widths: [6, 2, 4, 1.8, ...(hasSpending ? [4, 2] : [])],
      rows: [...rows, { role: "total", cells: [...total, ...(hasSpending ? [figureCell(""), figureCell("")] : [])] }],
    }),
    remark("Bidang urusan dibaca dari kode kegiatan atau, bila kosong, kode programnya."),
    ...(hasSpending
      ? [
          remark(
            "“Persen pada APBD” membandingkan pagu yang dicatat pada APBD daerah ini dengan belanja bidang urusannya.",
          ),
        ]
      : []),
  ];
}

const HEADS = ["Bidang urusan", "Jumlah kegiatan", "Jumlah pagu (Rp)", "Persen"];

function amountCell(amount: Rupiah | undefined): Cell {
  return amount === undefined ? figureCell(NO_CEILING) : countCell(amount);
}

function shareCell(share: Share | null): Cell {
  return share?.kind === "share" ? measuredCell(share.percent) : figureCell(NO_CEILING);
}

const SERIES = [revenue, ownRevenue, transfers, spending];

/** The budget of the region by year as it was published; nothing where it has no figure. */
function byYear({ code, name }: About["region"], observations: readonly Observation[]): Content[] {
  const series = SERIES.map((indicator) =>
    toSeries(observations, { indicator: indicator.code, region: code, daerah: "total", affair: null }),
  );
  const years = [...new Set(series.flatMap((one) => pointsOf(one).map(({ period }) => period)))].toSorted();
  if (years.length === 0) return [];
  const rows = years.map((year) => series.map((one) => findAt(one, year)));
  const held = rows.flat().filter((observation) => observation !== null);
  const sources = [...new Set(held.map(({ source }) => source.document))];
  return [
    heading(2, "Anggaran daerah menurut tahun"),
    headedTable({
      caption: `Pendapatan dan belanja daerah ${name} (rupiah)`,
      heads: ["Tahun", ...SERIES.map(({ names }) => names.id)],
      widths: [1.6, ...SERIES.map(() => 4)],
      rows: years.map((year, at) => [cell(year), ...(rows[at] ?? []).map(observationCell)]),
    }),
    ...explainSigns(held),
    remark(`Sumber: ${joinWords(sources)}.`),
  ];
}
