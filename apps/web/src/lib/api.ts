import type { AppRouter } from "@rata/api/router";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, isFormData, splitLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { toTrouble } from "#lib/trouble";

/** Calls to the server, typed by its router; only types cross over, never its code. */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      // A form carries a file, and goes by itself.
      condition: ({ input }) => isFormData(input),
      true: httpLink({ url: "/api/trpc" }),
      false: httpBatchLink({ url: "/api/trpc", maxURLLength: 6000 }),
    }),
  ],
});

/** Everything known from the server lives here and nowhere else. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  defaultOptions: { queries: { staleTime: 30_000, retry: retryWhenUnreachable, refetchOnWindowFocus: false } },
});

/** Query and mutation options by procedure: `useQuery(trpc.plan.list.queryOptions())`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient });

/** A session that ended elsewhere shows the sign-in page over the same address. */
function leaveWhenSignedOut(error: unknown): void {
  if (toTrouble(error).kind === "signed-out")
    void queryClient.invalidateQueries({ queryKey: trpc.session.get.queryKey() });
}

function retryWhenUnreachable(count: number, error: unknown): boolean {
  return count < 2 && toTrouble(error).kind === "unreachable";
}
