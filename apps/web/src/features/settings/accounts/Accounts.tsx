import { Button } from "@mantine/core";
import type { Account } from "@rata/domain/organisation/Account";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";
import styles from "../SettingsScreen.module.css";
import { AccountForm } from "./AccountForm.tsx";
import { Deactivate } from "./Deactivate.tsx";
import { NewPassword } from "./NewPassword.tsx";

/** The people who may sign in. */
export function Accounts() {
  const words = useTexts(texts).people;
  const roleNames = useTexts(roles);
  const actor = useActor();
  const accounts = useQuery(trpc.account.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Account | null>(null);
  const [told, setTold] = useState<{ name: string; password: string } | null>(null);
  const reset = useMutation(trpc.account.resetPassword.mutationOptions());
  const renew = ({ id, name }: Account) =>
    reset.mutate({ accountId: id }, { onSuccess: ({ password }) => setTold({ name, password }) });
  return (
    <>
      <Trouble error={accounts.error ?? reset.error} />
      <div className={styles.wide} tabIndex={0} role="region" aria-label={words.state}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.email}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.data?.map((account) => (
              <tr key={account.id}>
                <td>{account.name}</td>
                <td>{account.email}</td>
                <td>{roleNames[account.role]}</td>
                <td>
                  {!account.isActive ? words.inactive : account.mustChangePassword ? words.waiting : words.active}
                </td>
                <td>
                  {account.isActive && account.id !== actor.accountId && (
                    <span className={styles.buttons}>
                      <Button
                        variant="subtle"
                        size="compact-md"
                        aria-label={words.reset(account.name)}
                        onClick={() => renew(account)}
                      >
                        {words.resetShort}
                      </Button>
                      <Button
                        variant="subtle"
                        color="brick"
                        size="compact-md"
                        aria-label={words.deactivate(account.name)}
                        onClick={() => setLeaving(account)}
                      >
                        {words.deactivateShort}
                      </Button>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button variant="default" className={styles.left ?? ""} onClick={() => setAdding(true)}>
        {words.add}
      </Button>
      {isAdding && <AccountForm close={() => setAdding(false)} tell={setTold} />}
      {leaving !== null && <Deactivate account={leaving} close={() => setLeaving(null)} />}
      {told !== null && <NewPassword {...told} close={() => setTold(null)} />}
    </>
  );
}
