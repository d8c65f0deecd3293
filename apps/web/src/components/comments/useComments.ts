import { useQuery, useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { ROUNDS } from "#lib/rounds";

/** The threads about one row, those that are open first. */
export function useRowThreads(planId: string, lineId: string) {
  return useQuery(
    trpc.comment.list.queryOptions({ planId, lineId, filter: "all", from: 0 }, { refetchInterval: ROUNDS.beside }),
  );
}

/** Asks anew for everything that shows comments, after one was written. */
export function useFreshComments() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: trpc.comment.pathKey() });
}
