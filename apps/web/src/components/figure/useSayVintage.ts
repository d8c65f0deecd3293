import { CalendarDate } from "@rata/domain/period/indonesianDate";
import * as texts from "@rata/texts/indicator/figure";
import * as moment from "@rata/texts/period/moment";
import { useTexts } from "#lib/language.tsx";

/** Says the day of a release; a vintage that is no day stands as it was written. */
export function useSayVintage(): (vintage: string) => string {
  const words = useTexts(texts);
  const { months } = useTexts(moment);
  return (vintage) => {
    if (vintage === "") return words.vintageUnknown;
    if (!CalendarDate.safeParse(vintage).success) return words.vintage(vintage);
    const [year, month, day] = vintage.split("-").map(Number);
    return words.vintage(`${day} ${months[(month ?? 1) - 1]} ${year}`);
  };
}
