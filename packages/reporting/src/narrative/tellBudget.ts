import type { BudgetAnalysis, TaggedPart } from "@rata/domain/analysis/budget/analyseBudget";
import type { Share } from "@rata/domain/analysis/budget/share";
import { findIndicator } from "@rata/domain/indicator/indicators";
import type { Observation } from "@rata/domain/indicator/Observation";
import { formatCount, formatMeasured, formatRupiah } from "@rata/domain/number/formatNumber";
import { formatPeriod } from "@rata/domain/period/Period";
import { toRupiah } from "@rata/domain/number/Rupiah";
import { withinSentence } from "./figureWords.ts";
import { joinWords } from "./joinWords.ts";
import { tellCertainty } from "./tell/tellCertainty.ts";
import { remark, type Saying, told } from "./tell/told.ts";
import type { ToldSentence } from "./Told.ts";

/** Whose budget it is, what that budget is called, what the keys of its parts are called, and the published figures that it was made of. */
export interface BudgetWords {
  region: string;
  budget: string;
  names: ReadonlyMap<string, string>;
  on: readonly Observation[];
}

/** What a budget holds for poverty reduction, in shares. A share that can't be formed says what is missing for it; nothing is rated. */
export function tellBudget(budget: BudgetAnalysis, words: BudgetWords): ToldSentence[] {
  const { on } = words;
  return [
    ...told("budget", sayTagged(budget, words), { on }),
    ...told("budget", sayBooked(budget, words), { on }),
    ...tellUnplaced(budget),
    ...tellUnknown(budget),
    ...tellPerson(budget, words),
    ...tellRevenue(budget, words),
    ...[
      sayLargest("bidang urusan", budget.byAffair, words),
      sayLargest("kelompok program", budget.byGroup, words),
      sayLargest("strategi", budget.byStrategy, words),
    ].flatMap((text) => told("budget", text, { on })),
    ...tellRealised(budget, words),
    ...tellSources(on),
  ].map((saying) => saying.told);
}

/** Which of the published figures are not sure, each by its name. */
function tellSources(on: readonly Observation[]): Saying[] {
  const unsure = on.filter(({ confidence }) => confidence !== "A");
  return [...Map.groupBy(unsure, ({ confidence }) => confidence).values()].flatMap((figures) => {
    const names = new Set(figures.flatMap(({ indicator }) => findIndicator(indicator)?.names.id ?? []));
    return tellCertainty(figures, `Angka ${joinWords([...names].map(withinSentence))}`);
  });
}

/** Every unknown names what it would take. */
const LACKING: Readonly<
  Record<Extract<Share, { kind: "undefined" }>["reason"], (part: string, whole: string) => string>
> = {
  "part-missing": (part) => `${part} belum diketahui`,
  "whole-missing": (_, whole) => `${whole} belum diketahui`,
  "whole-zero": (_, whole) => `${whole} nol`,
};

function sayTagged({ tagged, year }: BudgetAnalysis, { region }: BudgetWords): string {
  const head = `Pagu kegiatan penanggulangan kemiskinan ${region} tahun ${year}`;
  return tagged === 0 ? `${head} belum ada yang tertulis atau nol.` : `${head} sebesar ${formatRupiah(tagged)}.`;
}

/** What is booked in the own budget, and how much of its spending that is; nothing where there is no ceiling to be booked. */
function sayBooked({ tagged, booked, unplaced, ofSpending }: BudgetAnalysis, { budget }: BudgetWords): string | null {
  // What names no budget may be booked there: the sentence on that says so.
  if (tagged === 0 || (booked === 0 && unplaced > 0)) return null;
  if (booked === 0) return `Tidak ada pagu yang disebut dicatat pada ${budget}.`;
  const head =
    booked === tagged
      ? `Pagu itu seluruhnya dicatat pada ${budget}`
      : `Dari pagu itu, ${formatRupiah(booked)} dicatat pada ${budget}`;
  if (ofSpending.kind === "undefined")
    return `${head}; bagiannya dari belanja daerah belum dapat dihitung, ${LACKING[ofSpending.reason]("pagu", "belanja daerah")}.`;
  const isTiny = ofSpending.percent.amount === 0;
  return `${head}, yaitu ${isTiny ? "kurang dari 0,01 persen" : sayPercent(ofSpending)} dari belanja daerah.`;
}

function tellUnplaced({ unplaced }: BudgetAnalysis): Saying[] {
  return unplaced === 0
    ? []
    : [
        remark(
          `Pagu sebesar ${formatRupiah(unplaced)} belum menyebut anggaran tempatnya dicatat, atau menyebut beberapa tanpa rincian; jumlah itu tidak ikut dibandingkan dengan belanja daerah.`,
          [],
        ),
      ];
}

/** Beyond a hundred is told as it is: it is a sign to look, and not cut. */
function sayPercent({ percent, isAboveWhole }: Extract<Share, { kind: "share" }>): string {
  return `${formatMeasured(percent)} persen${isAboveWhole ? " (lebih dari keseluruhannya; mohon dicek)" : ""}`;
}

function tellUnknown({ unknown }: BudgetAnalysis): Saying[] {
  return unknown === 0
    ? []
    : [remark(`Sebanyak ${formatCount(unknown)} kegiatan belum memuat pagu dan tidak ikut dijumlahkan.`, [])];
}

function tellPerson({ perPoorPerson, poorAt, tagged }: BudgetAnalysis, { on }: BudgetWords): Saying[] {
  if (perPoorPerson === null || poorAt === null)
    return [
      remark("Pagu untuk setiap penduduk miskin belum dapat dihitung; jumlah penduduk miskin belum diketahui.", []),
    ];
  return tagged === 0
    ? []
    : told(
        "budget",
        `Dibagi jumlah penduduk miskin pada ${formatPeriod(poorAt)}, pagu itu sebesar ${formatRupiah(toRupiah(perPoorPerson))} per orang.`,
        { on },
      );
}

function tellRevenue({ year, ownRevenueShare, transferShare }: BudgetAnalysis, { on }: BudgetWords): Saying[] {
  const known = [
    ["pendapatan asli daerah", ownRevenueShare],
    ["transfer", transferShare],
  ] as const;
  const said = known.flatMap(([name, share]) => (share.kind === "share" ? [`${name} ${sayPercent(share)}`] : []));
  const lacking = known.flatMap(([name, share]) =>
    share.kind === "undefined"
      ? [
          `bagian ${name} dari pendapatan daerah tahun ${year} belum dapat dihitung, ${LACKING[share.reason](name, "pendapatan daerah")}`,
        ]
      : [],
  );
  return [
    ...(said.length === 0 ? [] : told("budget", `Dari pendapatan daerah tahun ${year}, ${joinWords(said)}.`, { on })),
    ...lacking.map((text) => remark(`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`, [])),
  ];
}

/**
 * The part with the largest ceiling, or all that share it; nothing where no ceiling is known, everything stands in one part, or more
 * stands in none of them than in the largest.
 */
function sayLargest(axis: string, parts: readonly TaggedPart[], { names }: BudgetWords): string | null {
  const named = parts.filter(({ key, ceiling }) => key !== null && ceiling > 0);
  const most = Math.max(...named.map(({ ceiling }) => ceiling));
  const largest = named.filter(({ ceiling }) => ceiling === most);
  const [first] = largest;
  if (parts.some(({ key, ceiling }) => key === null && ceiling > most)) return null;
  if (first === undefined || parts.length < 2 || first.ofTagged.kind === "undefined") return null;
  const listed = joinWords(largest.map(({ key }) => names.get(key ?? "") ?? key ?? ""));
  const each = largest.length > 1 ? "masing-masing " : "";
  return `Menurut ${axis}, pagu terbesar ada pada ${listed}, ${each}${sayPercent(first.ofTagged)} dari pagu itu.`;
}

function tellRealised({ realised, aboveCeiling }: BudgetAnalysis, { on }: BudgetWords): Saying[] {
  if (realised === null) return [];
  if (realised.kind === "undefined")
    return [
      remark(`Realisasi dibanding pagu belum dapat dihitung; ${LACKING[realised.reason]("realisasi", "pagu")}.`, []),
    ];
  const over = aboveCeiling === 0 ? "" : `; ${formatCount(aboveCeiling)} kegiatan terealisasi melebihi pagunya`;
  const { percent } = realised;
  return told(
    "budget",
    `Realisasi kegiatan yang pagu dan realisasinya diketahui sebesar ${formatMeasured(percent)} persen dari pagunya${over}.`,
    { on },
  );
}
