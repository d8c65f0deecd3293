import { useQuery, useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";

/** How often one looks for what others wrote, while the page is in view. */
const ROUND = 30_000;

/** The threads about one row, those that are open first. */
export function useRowThreads(planId: string, lineId: string) {
  return useQuery(
    trpc.comment.list.queryOptions({ planId, lineId, filter: "all", from: 0 }, { refetchInterval: ROUND }),
  );
}

/** Asks anew for everything that shows comments, after one was written. */
export function useFreshComments() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: trpc.comment.pathKey() });
}
