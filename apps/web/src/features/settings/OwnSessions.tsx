import { BusyButton } from "#components/BusyButton.tsx";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { sayBrowser } from "#lib/sayBrowser";
import { useMoment } from "#lib/useMoment";
import { useFreshSession } from "#lib/sessionQuery";
import look from "#components/Look.module.css";
import styles from "./SettingsScreen.module.css";

/** Where the person is signed in, so that a forgotten browser is seen and can be shut. */
export function OwnSessions() {
  const words = useTexts(texts).own;
  const sayMoment = useMoment();
  const refresh = useFreshSession();
  const sessions = useQuery(trpc.session.list.queryOptions());
  const leave = useMutation(trpc.session.signOutEverywhere.mutationOptions({ onSuccess: refresh }));
  const queryClient = useQueryClient();
  const end = useMutation(
    trpc.session.end.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.session.list.queryKey() }),
    }),
  );
  return (
    <>
      <p className={look.hint}>{words.sessionsAdvice}</p>
      <Trouble error={sessions.error ?? leave.error ?? end.error} />
      <ul className={styles.list}>
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <span>
              {sayBrowser(session.agent)} · {session.address}
              {session.isCurrent && <strong> · {words.current}</strong>}
            </span>
            <span className={look.hint}>
              {words.since(sayMoment(session.startedAt))}, {words.seen(sayMoment(session.seenAt))}
            </span>
            {!session.isCurrent && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={words.endIn(sayBrowser(session.agent))}
                onClick={() => end.mutate({ sessionId: session.id })}
              >
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <BusyButton variant="default" className={look.left ?? ""} busy={leave.isPending} onClick={() => leave.mutate()}>
        {words.everywhere}
      </BusyButton>
    </>
  );
}
