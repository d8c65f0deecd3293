import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/priority/rpkd";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

/** Says that something was saved and asks again for what depends on it. */
export function useSaved(close: () => void, isRemoved = false) {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  return async () => {
    notifications.show({ message: isRemoved ? words.removed : words.saved });
    close();
    await queryClient.invalidateQueries({ queryKey: trpc.priority.pathKey() });
  };
}
