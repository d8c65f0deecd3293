import type { AppRouter } from "@rata/api/router";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { trpc } from "#lib/api";
import { ROUNDS } from "#lib/rounds";
import { useCan } from "#lib/useSession";

export type TrayItem = inferRouterOutputs<AppRouter>["document"]["tray"][number];

/** The person's own documents on order; a tray at rest is asked for once. */
export function useTray() {
  const mayRead = useCan("document.read");
  const { data, error } = useQuery(
    trpc.document.tray.queryOptions(undefined, {
      enabled: mayRead,
      refetchInterval: ({ state }) => (state.data?.some(isOpen) === true ? ROUNDS.orders : false),
    }),
  );
  return { items: data, error };
}

/** Whether it is still to be made. */
export function isOpen({ state }: TrayItem): boolean {
  return state === "waiting" || state === "working";
}
