import type { Round } from "@rata/domain/period/Period";
import * as moment from "@rata/texts/period/moment";
import * as texts from "@rata/texts/priority/rpkd";
import { useTexts } from "#lib/language.tsx";

/** `Maret`, `triwulan 2`, `tahunan`: a round of publication in the chosen language. */
export function useSayRound(): (round: Round) => string {
  const words = useTexts(texts).measures;
  const { months } = useTexts(moment);
  return (round) => {
    if (round === "year") return words.yearly;
    if (round.startsWith("Q")) return words.quarter(round.slice(1));
    return months[Number(round) - 1] ?? round;
  };
}
