import type { Account } from "@rata/domain/organisation/Account";
import * as texts from "@rata/texts/settings/people";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { Confirm } from "./Confirm.tsx";

interface ConfirmActionProps {
  kind: "deactivate" | "reactivate" | "stopStep";
  account: Account;
  close: () => void;
}

/** Switches an account or its second step on or off after saying what that means. */
export function ConfirmAction({ kind, account, close }: ConfirmActionProps) {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  const onSuccess = async () => {
    close();
    await queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() });
  };
  const deactivate = useMutation(trpc.account.deactivate.mutationOptions({ onSuccess }));
  const reactivate = useMutation(trpc.account.reactivate.mutationOptions({ onSuccess }));
  const stopStep = useMutation(trpc.account.stopSecondStep.mutationOptions({ onSuccess }));
  const accountId = account.id;
  const { title, advice, confirm } = {
    deactivate: {
      title: words.deactivateTitle,
      advice: words.deactivateAdvice(account.name),
      confirm: () => deactivate.mutate({ accountId, reason: null }),
    },
    reactivate: {
      title: words.reactivateTitle,
      advice: words.reactivateAdvice(account.name),
      confirm: () => reactivate.mutate({ accountId }),
    },
    stopStep: {
      title: words.stopStepTitle,
      advice: words.stopStepAdvice(account.name),
      confirm: () => stopStep.mutate({ accountId }),
    },
  }[kind];
  return (
    <Confirm
      title={title}
      advice={advice}
      action={words[kind]}
      isBusy={deactivate.isPending || reactivate.isPending || stopStep.isPending}
      error={deactivate.error ?? reactivate.error ?? stopStep.error}
      confirm={confirm}
      close={close}
    />
  );
}
