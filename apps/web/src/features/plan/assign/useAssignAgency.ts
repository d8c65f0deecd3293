import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/plan/matrix";
import { useMutation } from "@tanstack/react-query";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";

interface Assignment {
  agencyId: string | null;
  nodeIds: readonly string[];
}

/** Saves assignments one agency after the other and says how many nodes changed. */
export function useAssignAgency(planId: string, finish: () => void) {
  const words = useTexts(texts).assign;
  const refresh = useFreshPlan();
  const mutation = useMutation({
    mutationFn: async (assignments: readonly Assignment[]) => {
      let changed = 0;
      for (const { agencyId, nodeIds } of assignments)
        changed += (await api.plan.assignAgency.mutate({ planId, agencyId, nodeIds: [...nodeIds] })).changed;
      return changed;
    },
    onSuccess: async (changed) => {
      notifications.show({ message: words.done(changed) });
      await refresh();
      finish();
    },
  });
  return { assign: mutation.mutate, isSaving: mutation.isPending, error: mutation.error };
}
