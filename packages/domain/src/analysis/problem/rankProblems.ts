import type { IndicatorCode } from "#indicator/Indicator";
import type { VerdictRule } from "../Verdict.ts";
import { CompensatedSum } from "../statistics/CompensatedSum.ts";

/** One household of microdata: how many people it stands for, and what they lack. No name, no NIK. */
export interface SurveyHousehold {
  /** Persons: the survey's weight times the household's size. */
  persons: number;
  expenditurePerCapita: number;
  lacks: readonly IndicatorCode[];
}

/** The share (0 to 1) of persons that may lack something when the target is reached; 0 for "everybody has it". */
export type AllowedShares = ReadonlyMap<IndicatorCode, number>;

export interface RankedProblem {
  indicator: IndicatorCode;
  /** Persons who lack it, beyond those whom the target allows. */
  shortfall: number;
  /** The same with every person weighted by mean expenditure over their own: the poorer, the heavier. */
  score: number;
  rank: number;
}

export interface RankedProblems {
  problems: readonly RankedProblem[];
  /** Households that weigh nothing because their expenditure is not above zero: told, because a weight can't be made of it. */
  unweighted: number;
  rule: VerdictRule;
}

/** Priority problems: each indicator by the weighted shortfall of persons against its target, then ranked; equal scores share a rank. */
export function rankProblems(households: readonly SurveyHousehold[], allowed: AllowedShares): RankedProblems {
  const usable = households.filter(({ expenditurePerCapita }) => expenditurePerCapita > 0);
  const persons = sumOf(usable, (one) => one.persons);
  const mean = persons === 0 ? 0 : sumOf(usable, (one) => one.persons * one.expenditurePerCapita) / persons;
  const weigh = (one: SurveyHousehold) => (one.persons * mean) / one.expenditurePerCapita;
  const weighted = sumOf(usable, weigh);
  const scored = [...allowed].map(([indicator, share]) => {
    const lacking = usable.filter(({ lacks }) => lacks.includes(indicator));
    const shortfall = Math.max(0, sumOf(lacking, (one) => one.persons) - share * persons);
    return { indicator, shortfall, score: Math.max(0, sumOf(lacking, weigh) - share * weighted) };
  });
  const sorted = scored.toSorted((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1));
  const problems = sorted.map((one) => ({ ...one, rank: sorted.findIndex(({ score }) => score === one.score) + 1 }));
  return { problems, unweighted: households.length - usable.length, rule: RULE };
}

const RULE: VerdictRule = {
  code: "priority-problems",
  text: {
    id: "Setiap indikator dinilai menurut jumlah orang yang belum mencapainya di atas yang diperkenankan target, masing-masing dibobot rata-rata pengeluaran dibagi pengeluarannya, lalu diurutkan.",
    en: "Each indicator is scored by the persons who lack it beyond what the target allows, each weighted by mean expenditure over their own, then ranked.",
  },
  basis: "Uraian umum SEPAKAT tentang prioritas masalah; rumus bobotnya definisi operasional Rata",
  confidence: "C",
  params: {},
};

function sumOf(households: readonly SurveyHousehold[], term: (one: SurveyHousehold) => number): number {
  const sum = new CompensatedSum();
  for (const household of households) sum.add(term(household));
  return sum.total();
}
