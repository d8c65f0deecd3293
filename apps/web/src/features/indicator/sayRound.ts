import { type Period, roundOf } from "@rata/domain/period/Period";

interface RoundTexts {
  year: string;
  quarter: string;
  months: readonly string[];
}

/** `Maret`, `Triwulan 2`, `Tahunan`: of which round a period is. */
export function sayRound(period: Period, texts: RoundTexts): string {
  const round = roundOf(period);
  if (round === "year") return texts.year;
  if (round.startsWith("Q")) return `${texts.quarter} ${round.slice(1)}`;
  return texts.months[Number(round) - 1] ?? round;
}
