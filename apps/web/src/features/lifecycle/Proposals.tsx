import type { ProposalItem } from "#lib/views";
import * as texts from "@rata/texts/lifecycle/proposal";
import { useQuery } from "@tanstack/react-query";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./LifecycleScreen.module.css";
import { Proposal } from "./Proposal.tsx";

/** Changes that wait for a decision, and those that were decided. Nothing is shown where nobody has proposed anything. */
export function Proposals({ planId }: { planId: string }) {
  const words = useTexts(texts);
  const { data, error } = useQuery(trpc.proposal.list.queryOptions({ planId }));
  if (data === undefined) return error === null ? <Loading /> : <Trouble error={error} />;
  if (data.length === 0) return null;
  const waiting = data.filter(({ ended }) => ended === null);
  const decided = data.filter(({ ended }) => ended !== null);
  return (
    <section className={look.card}>
      <h2>{words.title}</h2>
      <p className={look.aside}>{words.help}</p>
      <p>{words.waiting(waiting.length)}</p>
      <ProposalList items={waiting} />
      {decided.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.older(decided.length)}</summary>
          <ProposalList items={decided} />
        </details>
      )}
    </section>
  );
}

function ProposalList({ items }: { items: readonly ProposalItem[] }) {
  return (
    <ul className={look.lined}>
      {items.map((item) => (
        <li key={item.id} className={look.stack}>
          <Proposal item={item} />
        </li>
      ))}
    </ul>
  );
}
