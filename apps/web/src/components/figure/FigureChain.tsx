import * as texts from "@rata/texts/indicator/figure";
import { useQuery } from "@tanstack/react-query";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import type { Explanation } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import styles from "./Figure.module.css";
import { Release } from "./Release.tsx";
import { RuleFacts } from "./RuleFacts.tsx";

interface FigureChainProps {
  figureKey: string;
  isOpen: boolean;
  /** Whether the sentences that rest on the figure are told too. */
  hasSentences: boolean;
}

/** One figure: what it means, and every release of it with source, page and who brought it in. */
export function FigureChain({ figureKey, isOpen, hasSentences }: FigureChainProps) {
  const { data, error } = useQuery(trpc.indicator.explain.queryOptions({ key: figureKey }));
  if (data === undefined) return error === null ? <Loading /> : <Trouble error={error} />;
  return (
    <details open={isOpen} className={styles.figure}>
      <summary>
        <strong>{data.releases[0]?.text}</strong> {data.name}, {data.region.name}, {data.periodText}
      </summary>
      <div className={styles.chain}>
        <Meaning explanation={data} />
        <Releases explanation={data} />
        {hasSentences && <Resting explanation={data} />}
      </div>
    </details>
  );
}

function Meaning({ explanation: { definition, formula } }: { explanation: Explanation }) {
  const words = useTexts(texts);
  return (
    <dl className={styles.facts}>
      <dt>{words.definition}</dt>
      <dd>{definition}</dd>
      {formula !== null && (
        <>
          <dt>{words.formula}</dt>
          <dd>{formula}</dd>
        </>
      )}
    </dl>
  );
}

function Releases({ explanation: { releases } }: { explanation: Explanation }) {
  const words = useTexts(texts);
  return (
    <section>
      <h3>{words.releases(releases.length)}</h3>
      <ol className={styles.releases}>
        {releases.map((release) => (
          <Release key={`${release.vintage} ${release.text}`} release={release} />
        ))}
      </ol>
    </section>
  );
}

function Resting({ explanation: { sentences } }: { explanation: Explanation }) {
  const words = useTexts(texts);
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{words.restingSentences}</h3>
      <ul className={styles.subjects}>
        {sentences.map(({ text, rule }) => (
          <li key={text}>
            {rule === null ? (
              <p lang="id">{text}</p>
            ) : (
              <details>
                <summary lang="id">{text}</summary>
                <RuleFacts rule={rule} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
