import * as texts from "@rata/texts/priority/places";
import { notifications } from "@mantine/notifications";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";

/** Asks again for the lists after one of them changed. */
export const refreshPlaces = refreshing(trpc.place.list.pathKey());

/** What follows when places came: their number is said, and the lists are asked for again. */
export function usePlacesAdded(done?: () => void) {
  const words = useTexts(texts);
  return {
    done: ({ added }: { added: number }) => {
      notifications.show({ message: words.added(added) });
      done?.();
    },
    refresh: refreshPlaces,
  };
}
