import { Button, Modal } from "@mantine/core";
import type { Account } from "@rata/domain/agency/Account";
import * as own from "@rata/texts/settings/settings";
import * as texts from "@rata/texts/settings/people";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { sayBrowser } from "#lib/sayBrowser";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";

/** Where a person is signed in, to be ended one by one or all together. */
export function PersonSessions({ account, close }: { account: Account; close: () => void }) {
  const words = useTexts(texts);
  const { since, seen } = useTexts(own).own;
  const sayMoment = useMoment();
  const queryClient = useQueryClient();
  const accountId = account.id;
  const sessions = useQuery(trpc.account.sessions.queryOptions({ accountId }, { staleTime: 0 }));
  const end = useMutation(
    trpc.account.endSessions.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.account.sessions.queryKey({ accountId }) }),
    }),
  );
  return (
    <Modal opened onClose={close} size="lg" title={words.sessionsTitle(account.name)}>
      <div className={styles.form}>
        <Trouble error={sessions.error ?? end.error} />
        {sessions.data?.length === 0 && <p>{words.noSessions}</p>}
        <ul className={styles.list}>
          {sessions.data?.map(({ id, agent, address, startedAt, seenAt }) => (
            <li key={id}>
              <span>
                {sayBrowser(agent)} · {address}
                <br />
                <span className={look.hint}>
                  {since(sayMoment(startedAt))}, {seen(sayMoment(seenAt))}
                </span>
              </span>
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={words.endSessionIn(sayBrowser(agent))}
                onClick={() => end.mutate({ accountId, sessionId: id })}
              >
                {words.endSession}
              </Button>
            </li>
          ))}
        </ul>
        {(sessions.data?.length ?? 0) > 0 && (
          <BusyButton color="brick" busy={end.isPending} onClick={() => end.mutate({ accountId, sessionId: null })}>
            {words.endAll}
          </BusyButton>
        )}
      </div>
    </Modal>
  );
}
