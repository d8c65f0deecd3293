import { CalendarDate, formatDate } from "@rata/domain/period/indonesianDate";
import * as texts from "@rata/texts/indicator/figureImport";
import { useTexts } from "#lib/language.tsx";

/** `terbitan 15 Juli 2022`, or that the release is not said. */
export function useSayVintage(): (vintage: string) => string {
  const words = useTexts(texts).preview;
  return (vintage) => {
    if (vintage === "") return words.noVintage;
    return words.vintage(CalendarDate.safeParse(vintage).success ? formatDate(vintage) : vintage);
  };
}
