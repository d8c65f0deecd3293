import * as trouble from "@rata/texts/frame/trouble";
import { useLanguage } from "#lib/language.tsx";
import { sayTrouble } from "#lib/sayTrouble";

/** Turns an error of a call into a sentence in the chosen language. */
export function useSayTrouble(): (error: unknown) => string {
  const { language } = useLanguage();
  return (error) => sayTrouble(error, language, trouble[language]);
}
