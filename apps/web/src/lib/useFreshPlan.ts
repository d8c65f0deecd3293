import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";

/** Asks again for everything about plans after one of them changed. */
export function useFreshPlan() {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.plan.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.upload.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.workbook.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.lifecycle.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.version.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.proposal.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.priority.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.place.pathKey() }),
    ]);
  };
}
