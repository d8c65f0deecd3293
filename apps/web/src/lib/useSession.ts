import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Actor, Permission } from "@rata/domain/access/access";
import { can } from "@rata/domain/access/access";
import { trpc } from "#lib/api";

/** The session before anybody is known to be signed in. */
export function useSessionQuery() {
  return useQuery({ ...trpc.session.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
}

/** What the client knows about the instance, its edition and its regions. Below the gate only. */
export function useSession() {
  return useSuspenseQuery({ ...trpc.session.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY }).data;
}

/** Who is signed in. The gate shows nothing that calls this while nobody is. */
export function useActor(): Actor {
  const { actor } = useSession();
  if (actor === null) throw new Error("nobody is signed in");
  return actor;
}

/** Whether the person may do this at all; the server asks the same question again for the thing itself. */
export function useCan(permission: Permission): boolean {
  const { actor } = useSession();
  return actor !== null && can(actor, permission);
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
