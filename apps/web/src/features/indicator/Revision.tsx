import * as figureTexts from "@rata/texts/indicator/figure";
import * as texts from "@rata/texts/indicator/indicators";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { useSayVintage } from "#components/figure/useSayVintage";
import type { FigureView, RevisionItem } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";

/** One revised figure: before, after, and the sentences, targets and charts that changed with it. */
export function Revision({ item }: { item: RevisionItem }) {
  const words = useTexts(texts);
  return (
    <li>
      <h3>{`${item.name}, ${item.region.name}, ${item.periodText}`}</h3>
      <dl className={styles.versus}>
        <Side name={words.before} figure={item.before} />
        <Side name={words.after} figure={item.after} />
      </dl>
      <Touched name={words.touchedSentences} pairs={item.sentences} />
      <Touched name={words.touchedTargets} pairs={item.targets} />
      {item.charts.length > 0 && (
        <p>
          <span className={look.muted}>{words.touchedCharts}:</span> {item.charts.join("; ")}
        </p>
      )}
    </li>
  );
}

function Side({ name, figure }: { name: string; figure: FigureView }) {
  const day = useSayVintage()(figure.vintage);
  const figureWords = useTexts(figureTexts);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FigureButton figure={figure} />
        <span className={styles.small}>{day === null ? figureWords.vintageUnknown : figureWords.vintage(day)}</span>
      </dd>
    </div>
  );
}

function Touched({ name, pairs }: { name: string; pairs: RevisionItem["sentences"] }) {
  const words = useTexts(texts);
  if (pairs.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{`${name} (${pairs.length})`}</summary>
      <ul className={styles.touched} lang="id">
        {pairs.map(({ before, after }) => (
          <li key={`${before ?? ""} ${after ?? ""}`}>
            <del>{before ?? words.added}</del>
            <ins>{after ?? words.gone}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}
