import { useMemo, useSyncExternalStore } from "react";
import { useActor } from "#lib/useSession";
import { draftsOf } from "./CellMark.ts";
import { openDesk } from "./openDesk.ts";

export type DeskView = ReturnType<typeof useSheetDesk>;

/** The person's desk for a plan, what it says now, and the words typed that the rows do not hold yet. */
export function useSheetDesk(planId: string) {
  const { accountId } = useActor();
  const desk = useMemo(() => openDesk({ account: accountId, plan: planId }), [accountId, planId]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const drafts = useMemo(() => draftsOf(state.marks), [state.marks]);
  return { desk, state, drafts };
}
