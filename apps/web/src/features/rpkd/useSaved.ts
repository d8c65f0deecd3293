import * as texts from "@rata/texts/priority/rpkd";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";

/** Says that something was saved and asks again for what depends on it. */
export function useSaved(isRemoved = false) {
  const { saved, removed } = useTexts(texts);
  return { said: isRemoved ? removed : saved, refresh: refreshing(trpc.priority.pathKey()) };
}
