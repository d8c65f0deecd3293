import * as texts from "@rata/texts/notification/notification";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import styles from "./SettingsScreen.module.css";

/** How the sending of mail goes: what waits, what was given up, and what the mail server said last. */
export function MailStatus() {
  const words = useTexts(texts).mail;
  const sayMoment = useMoment();
  const { data, error } = useQuery(trpc.notification.mailState.queryOptions());
  if (data === undefined) return <Trouble error={error} />;
  const { isConfigured, lastSentAt, lastError } = data;
  return (
    <>
      <h3>{words.state}</h3>
      <p className={look.hint}>{words.stateHelp}</p>
      <dl className={styles.pair}>
        <dt>{words.status}</dt>
        <dd>{isConfigured ? words.on : words.off}</dd>
        <dt>{words.waiting}</dt>
        <dd>{data.waiting}</dd>
        <dt>{words.sent}</dt>
        <dd>{data.sent}</dd>
        <dt>{words.failed}</dt>
        <dd>{data.failed}</dd>
        <dt>{words.lastSent}</dt>
        <dd>{lastSentAt === null ? words.never : sayMoment(lastSentAt)}</dd>
        <dt>{words.lastError}</dt>
        <dd>{lastError === null ? words.noError : words.errorAt(lastError.text, sayMoment(lastError.at))}</dd>
      </dl>
    </>
  );
}
