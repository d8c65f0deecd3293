import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";

/** Asks again for everything about figures after some came in or were taken back. */
export function useFreshFigures() {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.indicator.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.upload.figures.pathKey() }),
    ]);
  };
}
