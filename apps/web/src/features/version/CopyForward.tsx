import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/version/version";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Confirm } from "#components/Confirm.tsx";
import { api, queryClient, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";

/** Makes next year's plan of this one, after saying that its figures are not next year's. */
export function CopyForward({ planId, year, to }: { planId: string; year: number; to: number }) {
  const words = useTexts(texts);
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const refresh = useFreshPlan();
  const copy = async () => {
    const { followed, emptied } = await api.version.copyForward.mutate({ fromPlanId: planId, year: to });
    if (followed + emptied > 0)
      notifications.show({ message: words.copyAgencies(followed, emptied), autoClose: false });
    await queryClient.refetchQueries({ queryKey: trpc.plan.list.queryKey() });
    await navigate({ to: "/versi/$year", params: { year: to } });
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.copy(to)}
      </Button>
      {isAsking && (
        <Confirm
          title={words.copyTitle(year, to)}
          advice={words.copyAdvice(year, to)}
          action={words.copy(to)}
          send={copy}
          close={() => setAsking(false)}
          refresh={refresh}
        />
      )}
    </>
  );
}
