import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { ROUNDS } from "#lib/rounds";
import { useCan } from "#lib/useSession";

/** How many notifications are unread. */
export function useUnread(): number {
  const mayRead = useCan("plan.read");
  const { data } = useQuery(
    trpc.notification.count.queryOptions(undefined, {
      enabled: mayRead,
      refetchInterval: ROUNDS.beside,
      refetchOnWindowFocus: "always",
    }),
  );
  return data?.unread ?? 0;
}

/** The own notifications, a page at a time, and marking them as read. */
export function useNews() {
  const queryClient = useQueryClient();
  const pages = useInfiniteQuery(
    trpc.notification.list.infiniteQueryOptions(
      {},
      { getNextPageParam: ({ next }) => next ?? undefined, staleTime: 0 },
    ),
  );
  const onSettled = () => queryClient.invalidateQueries({ queryKey: trpc.notification.pathKey() });
  const markRead = useMutation(trpc.notification.markRead.mutationOptions({ onSettled }));
  const markAll = useMutation(trpc.notification.markAllRead.mutationOptions({ onSettled }));
  return { pages, items: pages.data?.pages.flatMap(({ items }) => items), markRead, markAll };
}
