import type { PlanEvent } from "@rata/domain/lifecycle/PlanEvent";
import { useMutation } from "@tanstack/react-query";
import { api } from "#lib/api";
import { useFreshPlan } from "#lib/useFreshPlan";

interface Seen {
  planId: string;
  version: number;
}

/** Lets an event happen to the plan as it was seen; whatever comes of it, what is on screen is asked for anew. */
export function useEvent(seen: Seen) {
  const refresh = useFreshPlan();
  return useMutation({ mutationFn: (event: PlanEvent) => send(seen, event), onSettled: refresh });
}

function send(seen: Seen, event: PlanEvent): Promise<{ version: number }> {
  const { lifecycle } = api;
  switch (event.kind) {
    case "submit":
    case "withdraw":
      return lifecycle.submit.mutate({ ...seen, event });
    case "mark":
    case "verify":
    case "return":
      return lifecycle.verify.mutate({ ...seen, event });
    case "forward":
      return lifecycle.forward.mutate({ ...seen, event });
    case "endorse":
      return lifecycle.endorse.mutate({ ...seen, event });
    case "approve":
      return lifecycle.approve.mutate({ ...seen, event });
    case "send-back":
      return lifecycle.sendBack.mutate({ ...seen, event });
    case "enact":
    case "amend":
    case "close":
      return lifecycle.enact.mutate({ ...seen, event });
  }
}
