import * as texts from "@rata/texts/settings/settings";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";

/** What follows a change of an agency: it is said, and every list of agencies is read anew. */
export function useAgencySaved() {
  const { saved } = useTexts(texts);
  return { said: saved, refresh: refreshing(trpc.agency.pathKey()) };
}
