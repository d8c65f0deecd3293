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
  const { progress } = api;
  switch (event.kind) {
    case "submit":
    case "withdraw":
      return progress.submit.mutate({ ...seen, event });
    case "mark":
    case "verify":
    case "return":
      return progress.verify.mutate({ ...seen, event });
    case "forward":
      return progress.forward.mutate({ ...seen, event });
    case "endorse":
      return progress.endorse.mutate({ ...seen, event });
    case "approve":
      return progress.approve.mutate({ ...seen, event });
    case "send-back":
      return progress.sendBack.mutate({ ...seen, event });
    case "enact":
    case "amend":
    case "close":
      return progress.enact.mutate({ ...seen, event });
  }
}
