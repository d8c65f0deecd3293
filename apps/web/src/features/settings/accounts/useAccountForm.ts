import type { Account, AccountDuty } from "@rata/domain/organisation/Account";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "#lib/api";
import { useSession } from "#lib/useSession";
import type { ToldLink } from "./ToldLink.ts";

/** The fields of a new account or of one that is changed, and how they are saved. A change is compared with what the editor saw. */
export function useAccountForm(
  account: Account | null,
  { close, tell }: { close: () => void; tell: (told: ToldLink) => void },
) {
  const { instance } = useSession();
  const queryClient = useQueryClient();
  const [email, setEmail] = useState(account?.email ?? "");
  const [duty, setDuty] = useState<AccountDuty>(() =>
    account === null
      ? { name: "", role: "reader", region: instance.region, agency: null, group: null }
      : toDuty(account),
  );
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() });
  const invite = useMutation(
    trpc.account.invite.mutationOptions({
      onSuccess: (link) => {
        close();
        tell({ name: duty.name, link });
        void refresh();
      },
    }),
  );
  const change = useMutation(
    trpc.account.change.mutationOptions({
      onSuccess: () => {
        close();
        void refresh();
      },
    }),
  );
  const wished = { ...duty, group: duty.role === "group-coordinator" ? (duty.group ?? "social-assistance") : null };
  return {
    email,
    setEmail,
    duty,
    setDuty,
    isBusy: invite.isPending || change.isPending,
    error: invite.error ?? change.error,
    save: () =>
      account === null
        ? invite.mutate({ ...wished, email })
        : change.mutate({ accountId: account.id, expected: toDuty(account), duty: wished }),
  };
}

function toDuty({ name, role, region, agency, group }: Account): AccountDuty {
  return { name, role, region, agency, group };
}
