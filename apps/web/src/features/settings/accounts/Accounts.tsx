import { Button } from "@mantine/core";
import type { Account } from "@rata/domain/agency/Account";
import * as accountList from "@rata/texts/settings/accountList";
import * as texts from "@rata/texts/settings/people";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";
import type { AccountAction } from "./AccountAction.ts";
import { AccountForm } from "./AccountForm.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { AccountRow } from "./AccountRow.tsx";
import { ImportAccounts } from "./import/ImportAccounts.tsx";
import { ConfirmAction } from "./ConfirmAction.tsx";
import { NewLink } from "./NewLink.tsx";
import { PersonSessions } from "./PersonSessions.tsx";
import type { ToldLink } from "./ToldLink.ts";

/** The people who may sign in. */
export function Accounts() {
  const words = useTexts(texts);
  const importWords = useTexts(accountList);
  const queryClient = useQueryClient();
  const accounts = useQuery(trpc.account.list.queryOptions());
  const agencies = useQuery(trpc.agency.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const [action, setAction] = useState<AccountAction | null>(null);
  const [told, setTold] = useState<ToldLink | null>(null);
  const making = useMutation(trpc.account.makeLink.mutationOptions());
  const makeLink = ({ id, name }: Account) =>
    making.mutate({ accountId: id }, { onSuccess: (link) => setTold({ name, link }) });
  const close = () => setAction(null);
  return (
    <>
      <Trouble error={accounts.error ?? making.error} />
      <div className={look.scroll} tabIndex={0} role="region" aria-label={words.list}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.name, words.email, words.role, words.state, words.actions].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accounts.data?.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                agencies={agencies.data ?? []}
                menu={
                  <AccountMenu
                    account={account}
                    choose={(kind) => setAction({ kind, account })}
                    makeLink={() => makeLink(account)}
                  />
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={look.buttons}>
        <Button variant="default" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
        <Button variant="default" onClick={() => setImporting(true)}>
          {importWords.open}
        </Button>
      </div>
      {isImporting && <ImportAccounts close={() => setImporting(false)} />}
      {isAdding && <AccountForm account={null} close={() => setAdding(false)} tell={setTold} />}
      {action?.kind === "edit" && <AccountForm account={action.account} close={close} tell={setTold} />}
      {action?.kind === "sessions" && <PersonSessions account={action.account} close={close} />}
      {action !== null && action.kind !== "edit" && action.kind !== "sessions" && (
        <ConfirmAction kind={action.kind} account={action.account} close={close} />
      )}
      {told !== null && (
        <NewLink
          {...told}
          close={() => {
            setTold(null);
            void queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() });
          }}
        />
      )}
    </>
  );
}
