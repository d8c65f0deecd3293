import * as moment from "@rata/texts/period/moment";
import { useTexts } from "#lib/language.tsx";
import { sayMoment } from "#lib/sayMoment";
import { useSession } from "#lib/useSession";

/** Says moments by the instance's clock and in the chosen language. */
export function useMoment(): (iso: string) => string {
  const texts = useTexts(moment);
  const { instance } = useSession();
  return (iso) => sayMoment(iso, instance.timeZone, texts);
}
