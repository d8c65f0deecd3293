import { useMemo, useSyncExternalStore } from "react";
import { useActor } from "#lib/useSession";
import { openDesk } from "./openDesk.ts";

export type DeskView = ReturnType<typeof useSheetDesk>;

/** The person's desk for a plan, and what it says now. */
export function useSheetDesk(planId: string) {
  const { accountId } = useActor();
  const desk = useMemo(() => openDesk({ account: accountId, plan: planId }), [accountId, planId]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return { desk, state };
}
