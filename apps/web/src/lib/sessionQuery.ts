import { useQuery, useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";

/** The session as a query: it changes only by signing in or out, which ask for it again. */
export const sessionOptions = { ...trpc.session.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY };

/** The session before anybody is known to be signed in. Apart from `useSession`, so that the sign-in page carries no rights with it. */
export function useSessionQuery() {
  return useQuery(sessionOptions);
}

/** Forgets everything that the last person saw, then shows who is signed in now. */
export function useFreshSession() {
  const queryClient = useQueryClient();
  return async () => {
    const key = trpc.session.get.queryKey();
    queryClient.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(key) });
    await queryClient.invalidateQueries({ queryKey: key });
  };
}
