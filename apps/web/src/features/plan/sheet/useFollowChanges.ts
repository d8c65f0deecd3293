import { useDebouncedCallback } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, trpc } from "#lib/api";
import { followOperations, knownHead, planChangesKey } from "#lib/planRowsCache";
import { ROUNDS } from "#lib/rounds";
import type { PlanSheet } from "./usePlanSheet.ts";

/** How long after the last change its notes and sums are asked for again. */
const REST = 1500;

/** Follows what others do to the plan, and asks anew for what is computed from it once the writing rests. */
export function useFollowChanges({ planId, desk, state }: PlanSheet, isWhole: boolean): void {
  const queryClient = useQueryClient();
  const refresh = useDebouncedCallback(() => {
    // The rows follow by themselves; everything else about plans is computed from them.
    const rows = JSON.stringify(trpc.plan.rows.pathKey());
    void queryClient.invalidateQueries({
      queryKey: trpc.plan.pathKey(),
      predicate: ({ queryKey }) => JSON.stringify(queryKey[0]) !== rows.slice(1, -1),
    });
    void queryClient.invalidateQueries({ queryKey: trpc.lifecycle.pathKey() });
  }, REST);
  useEffect(() => {
    if (state.answers > 0) refresh();
  }, [state.answers, refresh]);
  useQuery({
    queryKey: planChangesKey(planId),
    enabled: isWhole,
    refetchInterval: ROUNDS.changes,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => {
      const since = knownHead(planId);
      if (since === null) return null;
      const { answers } = desk.state();
      const { head, operations } = await api.plan.changes.query({ planId, since }, { signal });
      // An own change was answered meanwhile: what came is older than what stands here now.
      if (desk.state().answers !== answers || head === since) return head;
      await followOperations(planId, operations, head);
      refresh();
      return head;
    },
  });
}
