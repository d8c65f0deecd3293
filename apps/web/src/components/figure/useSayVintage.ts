import { CalendarDate } from "@rata/domain/period/indonesianDate";
import * as moment from "@rata/texts/period/moment";
import { useTexts } from "#lib/language.tsx";

/** Says the day of a release; a vintage that is no day stands as it was written. Null where it is unknown. */
export function useSayVintage(): (vintage: string) => string | null {
  const { months } = useTexts(moment);
  return (vintage) => {
    if (vintage === "") return null;
    if (!CalendarDate.safeParse(vintage).success) return vintage;
    const [year, month, day] = vintage.split("-").map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  };
}
