import * as texts from "@rata/texts/indicator/indicators";
import { Link } from "@tanstack/react-router";
import { Sentences } from "#components/figure/Sentences.tsx";
import type { IndicatorPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { usePlanYears } from "#lib/usePlans";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";

/** What RPKD and RPJMD want of the indicator, and how far it is from it. */
export function Targets({ page: { targets } }: { page: IndicatorPage }) {
  const words = useTexts(texts);
  const { current } = usePlanYears();
  return (
    <section className={look.stack}>
      <h2>{words.targets}</h2>
      {targets.length === 0 && (
        <p className={look.muted}>
          {words.noTargets}{" "}
          {current !== null && (
            <Link to="/rpkd/$year" params={{ year: current }}>
              {words.toRpkd}
            </Link>
          )}
        </p>
      )}
      <ul className={styles.targets}>
        {targets.map(({ period, periodText, text, source, distance }) => (
          <li key={`${period} ${source} ${text}`}>
            <p>
              <strong>{text}</strong> · {periodText} · <span className={look.muted}>{source}</span>
            </p>
            {distance !== null && <Sentences sentences={[distance]} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
