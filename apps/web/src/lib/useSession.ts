import type { Actor, Permission } from "@rata/domain/access/access";
import { can } from "@rata/domain/access/access";
import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionOptions } from "#lib/sessionQuery";

/** What the client knows about the instance, its edition and its regions. Below the gate only. */
export function useSession() {
  return useSuspenseQuery(sessionOptions).data;
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
