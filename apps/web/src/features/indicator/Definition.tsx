import * as figureTexts from "@rata/texts/indicator/figure";
import * as texts from "@rata/texts/indicator/indicators";
import type { IndicatorPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";

/** What the indicator is: definition, formula, unit, which way is better, publisher, reference, changes of method. */
export function Definition({ indicator }: { indicator: IndicatorPage["indicator"] }) {
  const words = useTexts(texts);
  const figureWords = useTexts(figureTexts);
  const { definition, formula, unit, better, source, reference, confidence, breaks } = indicator;
  const facts = [
    [figureWords.definition, definition],
    [figureWords.formula, formula],
    [words.unit, unit],
    [words.better, words.betters[better]],
    [words.publisher, source],
    [words.reference, reference],
    [figureWords.confidence, `${confidence}: ${figureWords.confidences[confidence]}`],
    ...breaks.map(({ from, note }) => [words.breaks, words.breakAt(from, note)] as const),
  ] as const;
  return (
    <section className={look.stack}>
      <h2>{words.about}</h2>
      <dl className={styles.facts}>
        {facts.map(
          ([name, text]) =>
            text !== null && (
              <div key={`${name} ${text}`}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
