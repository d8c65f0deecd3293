import { Button, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/version/version";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./VersionScreen.module.css";

/** Makes next year's plan of this one, after saying that its figures are not next year's. */
export function CopyForward({ planId, year, to }: { planId: string; year: number; to: number }) {
  const words = useTexts(texts);
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const refresh = useFreshPlan();
  const open = async ({ followed, emptied }: { followed: number; emptied: number }) => {
    if (followed + emptied > 0)
      notifications.show({ message: words.copyAgencies(followed, emptied), autoClose: false });
    await queryClient.refetchQueries({ queryKey: trpc.plan.list.queryKey() });
    setAsking(false);
    await navigate({ to: "/versi/$year", params: { year: to } });
    await refresh();
  };
  const { mutate, isPending, error } = useMutation(trpc.version.copyForward.mutationOptions({ onSuccess: open }));
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.copy(to)}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.copyTitle(year, to)}
        closeButtonProps={{ "aria-label": words.close }}
      >
        <div className={styles.form}>
          <p>{words.copyAdvice(year, to)}</p>
          <Trouble error={error} />
          <div className={styles.buttons}>
            <BusyButton busy={isPending} onClick={() => mutate({ fromPlanId: planId, year: to })} data-autofocus>
              {words.copy(to)}
            </BusyButton>
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
