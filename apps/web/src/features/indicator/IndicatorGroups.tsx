import * as texts from "@rata/texts/indicator/indicators";
import { Link } from "@tanstack/react-router";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { Legend } from "#components/figure/Legend.tsx";
import type { IndicatorItem } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { groupIndicators } from "./groupIndicators.ts";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";

interface IndicatorGroupsProps {
  items: readonly IndicatorItem[];
  /** What was asked for is shown also where there are no figures of it. */
  isSearched: boolean;
}

/** The indicators that have figures by group; those without any wait below, folded. */
export function IndicatorGroups({ items, isSearched }: IndicatorGroupsProps) {
  const words = useTexts(texts);
  const filled = items.filter(({ figures }) => figures > 0);
  const bare = items.filter(({ figures }) => figures === 0);
  return (
    <>
      <div className={styles.groups}>
        {groupIndicators(filled).map((group) => (
          <section key={group.key}>
            <h2>{words.groups[group.key]}</h2>
            <ul className={styles.list}>
              {group.items.map((item) => (
                <Entry key={item.code} item={item} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Legend figures={filled.map(({ latest }) => latest)} />
      {bare.length > 0 && (
        <details key={String(isSearched)} open={isSearched || filled.length === 0}>
          <summary className={styles.summary}>{words.without(bare.length)}</summary>
          <ul className={styles.list}>
            {bare.map((item) => (
              <Entry key={item.code} item={item} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Entry({ item: { code, name, symbol, latest } }: { item: IndicatorItem }) {
  const words = useTexts(texts);
  return (
    <li className={styles.entry}>
      <span>
        <Link to="/indikator/$code" params={{ code }}>
          {name}
        </Link>{" "}
        {symbol !== null && <span className={look.muted}>{symbol}</span>}
      </span>
      {latest === null ? (
        <span className={look.muted}>{words.noFigure}</span>
      ) : (
        <span className={styles.latest}>
          <FigureButton figure={latest} /> <span className={look.muted}>{latest.periodText}</span>
        </span>
      )}
    </li>
  );
}
