import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/settings/settings";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

/** What follows a change of an agency: it is said, the form closes, and every list of agencies is read anew. */
export function useAgencyChange(close: () => void): { onSuccess: () => Promise<void> } {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  return {
    onSuccess: async () => {
      notifications.show({ message: words.saved });
      close();
      await queryClient.invalidateQueries({ queryKey: trpc.agency.pathKey() });
    },
  };
}
