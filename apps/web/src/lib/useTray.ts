import type { AppRouter } from "@rata/api/router";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { trpc } from "#lib/api";
import { useCan } from "#lib/useSession";

export type TrayItem = inferRouterOutputs<AppRouter>["document"]["tray"][number];

/** How often one looks while something is on order; a tray at rest is asked for once. */
const ROUND = 3000;

/** The person's own documents on order. */
export function useTray() {
  const mayRead = useCan("document.read");
  const { data, error } = useQuery(
    trpc.document.tray.queryOptions(undefined, {
      enabled: mayRead,
      refetchInterval: ({ state }) => (state.data?.some(isOpen) === true ? ROUND : false),
    }),
  );
  return { items: data, error };
}

/** Whether it is still to be made. */
export function isOpen({ state }: TrayItem): boolean {
  return state === "waiting" || state === "working";
}
