import type { Round } from "@rata/domain/period/Period";
import * as texts from "@rata/texts/indicator/figureImport";
import * as moment from "@rata/texts/period/moment";
import { useTexts } from "#lib/language.tsx";

/** `Maret`, `Triwulan 2`, `Setahun`. */
export function useSayFigureRound(): (round: Round) => string {
  const words = useTexts(texts).meaning.rounds;
  const { months } = useTexts(moment);
  return (round) => {
    if (round === "year") return words.year;
    return round.startsWith("Q") ? words.quarter(round.slice(1)) : (months[Number(round) - 1] ?? round);
  };
}
