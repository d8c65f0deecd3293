import * as texts from "@rata/texts/indicator/indicators";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";
import { Revision } from "./Revision.tsx";

interface RevisionsProps {
  /** Those of one indicator and region only. */
  of?: { code: string; region: string };
}

/** So many the server tells at once. */
const MOST = 50;

/** What newer releases changed; on the page of an indicator only what concerns it, and nothing where there is none. */
export function Revisions({ of }: RevisionsProps) {
  const words = useTexts(texts);
  const { data, error } = useQuery(trpc.indicator.revisions.queryOptions(of));
  if (data === undefined) return <Trouble error={error} />;
  if (data.length === 0 && of !== undefined) return null;
  return (
    <section className={look.stack} id="direvisi">
      <h2>{words.revisions}</h2>
      <p className={look.muted}>{data.length === 0 ? words.noRevisions : words.revisionsHelp}</p>
      {data.length >= MOST && <p className={look.muted}>{words.revisionsMost(data.length)}</p>}
      <ul className={styles.revisions}>
        {data.map((item) => (
          <Revision key={`${item.after.key} ${item.after.vintage}`} item={item} />
        ))}
      </ul>
    </section>
  );
}
