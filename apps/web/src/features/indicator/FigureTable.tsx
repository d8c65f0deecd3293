import { Button } from "@mantine/core";
import * as texts from "@rata/texts/indicator/indicators";
import * as figureTexts from "@rata/texts/indicator/figure";
import * as moment from "@rata/texts/period/moment";
import { useState } from "react";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { Legend } from "#components/figure/Legend.tsx";
import { useSayVintage } from "#components/figure/useSayVintage";
import type { FigureView, IndicatorPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";
import { sayRound } from "./sayRound.ts";

/** So many periods are shown at first, the latest of them. */
const FEW = 8;

/** Every figure of the region beside those of province and nation, with release and source; a missing one says why. */
export function FigureTable({ page: { series } }: { page: IndicatorPage }) {
  const words = useTexts(texts);
  const { months } = useTexts(moment);
  const [isWhole, setWhole] = useState(false);
  const own = series.find(({ role }) => role === "own")?.figures ?? [];
  const others = series.filter(({ role, figures }) => role !== "own" && figures.length > 0);
  if (own.length === 0) return null;
  const latestFirst = own.toReversed();
  const shown = isWhole ? latestFirst : latestFirst.slice(0, FEW);
  const found = (figures: readonly FigureView[], period: string) => figures.find((one) => one.period === period);
  return (
    <section className={look.stack}>
      <h2>{words.figures}</h2>
      <div className={look.scroll} tabIndex={0} role="group" aria-label={words.figures}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.period}</th>
              <th scope="col" className={styles.round}>
                {words.columns.round}
              </th>
              <th scope="col" className={styles.number}>
                {words.columns.value}
              </th>
              {others.map(({ region }) => (
                <th key={region.code} scope="col" className={styles.number}>
                  {region.name}
                </th>
              ))}
              <th scope="col">{words.columns.vintage}</th>
              <th scope="col">{words.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <tr key={figure.key}>
                <th scope="row">{figure.periodText}</th>
                <td className={styles.round}>{sayRound(figure.period, { ...words.rounds, months })}</td>
                <td className={styles.number}>
                  <span className={figure.absence === null ? undefined : styles.why}>
                    <FigureButton figure={figure} />
                  </span>
                </td>
                {others.map(({ region, figures }) => {
                  const other = found(figures, figure.period);
                  return (
                    <td key={region.code} className={styles.number}>
                      {other === undefined ? "–" : <FigureButton figure={other} />}
                    </td>
                  );
                })}
                <Origin figure={figure} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend figures={[...shown, ...others.flatMap(({ figures }) => figures)]} />
      {shown.length < own.length && (
        <Button variant="default" className={styles.left ?? ""} onClick={() => setWhole(true)}>
          {words.showAll(own.length)}
        </Button>
      )}
    </section>
  );
}

/** Release and source of a figure; more than one release says that it was revised. */
function Origin({ figure: { vintage, releases, source } }: { figure: FigureView }) {
  const sayVintage = useSayVintage();
  const figureWords = useTexts(figureTexts);
  return (
    <>
      <td className={styles.nowrap}>
        {sayVintage(vintage) ?? figureWords.unknown}
        {releases > 1 && <span className={styles.revised}>{figureWords.revised}</span>}
      </td>
      <td>{[source.document, figureWords.place(source.table, source.page)].filter(Boolean).join(", ")}</td>
    </>
  );
}
