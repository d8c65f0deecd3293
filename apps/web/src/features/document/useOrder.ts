import { useMutation } from "@tanstack/react-query";
import { queryClient, trpc } from "#lib/api";

/** Orders a document; the tray in the top bar then shows how far it is. */
export function useOrder() {
  return useMutation(
    trpc.document.order.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.document.tray.queryKey() }),
    }),
  );
}
