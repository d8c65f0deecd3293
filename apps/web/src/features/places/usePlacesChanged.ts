import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/priority/places";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

/** Asks again for the lists after one of them changed, and says how many places came where that is asked. */
export function usePlacesChanged(close: () => void) {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  return async (answer: { added: number } | null) => {
    if (answer !== null) notifications.show({ message: words.added(answer.added) });
    close();
    await queryClient.invalidateQueries({ queryKey: trpc.place.list.pathKey() });
  };
}
