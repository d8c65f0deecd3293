import type { RowView } from "@rata/domain/plan/matrix/RowView";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { api } from "#lib/api";
import { planRowsKey } from "#lib/planRowsCache";

const FIRST = 100;
const REST = 500;

/** The rows of a plan: a first slice that is on screen fast, then the others in the background. */
export function usePlanRows(planId: string, isWanted = true) {
  const query = useInfiniteQuery({
    queryKey: planRowsKey(planId),
    queryFn: ({ pageParam, signal }) =>
      api.plan.rows.query({ planId, from: pageParam, limit: pageParam === 0 ? FIRST : REST }, { signal }),
    enabled: isWanted,
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length === 0 || loaded >= last.total ? undefined : loaded;
    },
  });
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  const rows = useMemo<RowView[]>(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return { rows, total: query.data?.pages[0]?.total ?? null, error: query.error, refetch: query.refetch };
}
