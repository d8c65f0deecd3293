import type { Account } from "@rata/domain/agency/Account";
import * as texts from "@rata/texts/settings/people";
import { Confirm } from "#components/Confirm.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";

interface ConfirmActionProps {
  kind: "deactivate" | "reactivate" | "stopStep";
  account: Account;
  close: () => void;
}

/** Switches an account or its second step on or off after saying what that means. */
export function ConfirmAction({ kind, account, close }: ConfirmActionProps) {
  const words = useTexts(texts);
  const accountId = account.id;
  const send = {
    deactivate: () => api.account.deactivate.mutate({ accountId, reason: null }),
    reactivate: () => api.account.reactivate.mutate({ accountId }),
    stopStep: () => api.account.stopSecondStep.mutate({ accountId }),
  };
  return (
    <Confirm
      title={words[`${kind}Title`]}
      advice={words[`${kind}Advice`](account.name)}
      action={words[kind]}
      isSevere
      send={send[kind]}
      close={close}
      refresh={refreshing(trpc.account.pathKey())}
    />
  );
}
