import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { storeAtOnce } from "#components/upload/storeAtOnce";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

/** Sets and removes the arms. `digest` is that of the settings on screen, so that nobody overwrites another's change unseen. */
export function useLogo(digest: string) {
  const words = useTexts(texts).place;
  const queryClient = useQueryClient();
  const refresh = async (message: string) => {
    notifications.show({ message });
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.instance.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.session.get.queryKey() }),
    ]);
  };
  const remove = useMutation(trpc.instance.removeLogo.mutationOptions({ onSuccess: () => refresh(words.logoRemoved) }));
  const set = useMutation({
    mutationFn: (file: File) => storeAtOnce(api.upload.logo, { file, wish: { expected: digest }, decision: {} }),
    onMutate: () => remove.reset(),
    onSuccess: () => refresh(words.logoSaved),
  });
  return { set, remove, error: set.error ?? remove.error };
}
