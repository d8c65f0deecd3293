import * as texts from "@rata/texts/indicator/indicators";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./Indicator.module.css";
import { Revision } from "./Revision.tsx";

interface RevisionsProps {
  /** The figures of one indicator and region only: how their keys begin. */
  keysFrom?: string;
}

/** What newer releases changed; on the page of an indicator only what concerns it, and nothing where there is none. */
export function Revisions({ keysFrom = "" }: RevisionsProps) {
  const words = useTexts(texts);
  const { data, error } = useQuery(trpc.indicator.revisions.queryOptions());
  if (data === undefined) return <Trouble error={error} />;
  const items = data.filter(({ after }) => after.key.startsWith(keysFrom));
  if (items.length === 0 && keysFrom !== "") return null;
  return (
    <section className={styles.part} id="direvisi">
      <h2>{words.revisions}</h2>
      <p className={styles.muted}>{items.length === 0 ? words.noRevisions : words.revisionsHelp}</p>
      <ul className={styles.revisions}>
        {items.map((item) => (
          <Revision key={`${item.after.key} ${item.after.vintage}`} item={item} />
        ))}
      </ul>
    </section>
  );
}
