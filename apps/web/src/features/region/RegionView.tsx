import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/indicator/regions";
import { Empty } from "#components/Empty.tsx";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import { Explaining } from "#components/figure/Explaining.tsx";
import { Sentences } from "#components/figure/Sentences.tsx";
import { Page } from "#components/Page.tsx";
import type { RegionPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Region.module.css";
import { RegionRows } from "./RegionRows.tsx";
import { RegionWays } from "./RegionWays.tsx";

/** What is known of one region. */
export function RegionView({ page }: { page: RegionPage }) {
  const words = useTexts(texts);
  const { region, parent, population, rows, sentences, charts } = page;
  const help = [
    parent === null ? null : words.inParent(parent.name),
    population === null ? null : words.population(formatCount(population)),
  ].filter((part) => part !== null);
  return (
    <Page title={region.name} {...(help.length > 0 ? { help: help.join(" · ") } : {})}>
      <Explaining>
        <RegionWays page={page} />
        {rows.length === 0 ? (
          <Empty title={words.noFigures} advice={words.noFiguresAdvice} />
        ) : (
          <>
            {sentences.length > 0 && (
              <section className={look.stack}>
                <h2>{words.said}</h2>
                <Sentences sentences={sentences} />
              </section>
            )}
            <RegionRows page={page} />
            <div className={styles.pair}>
              {charts.map(({ key, chart }) => (
                <ChartPart key={key} chart={chart} />
              ))}
            </div>
          </>
        )}
      </Explaining>
    </Page>
  );
}
