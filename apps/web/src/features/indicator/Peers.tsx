import * as texts from "@rata/texts/indicator/indicators";
import { Link } from "@tanstack/react-router";
import { ChartPart } from "#components/figure/ChartPart.tsx";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { Legend } from "#components/figure/Legend.tsx";
import type { ChartSpec, IndicatorPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Indicator.module.css";

interface PeersProps {
  page: IndicatorPage;
  ranking: ChartSpec | null;
  map: ChartSpec | null;
}

/** The region among its peers at one period: ranking, map and table. */
export function Peers({ page: { peers, indicator }, ranking, map }: PeersProps) {
  const words = useTexts(texts);
  const hasFigures = peers?.rows.some(({ figure }) => figure !== null) === true;
  return (
    <section className={look.stack}>
      <h2>{peers === null ? words.columns.region : words.comparison(peers.periodText)}</h2>
      {!hasFigures && <p className={look.muted}>{words.comparisonNone}</p>}
      {(ranking !== null || map !== null) && (
        <div className={styles.pair}>
          {ranking !== null && <ChartPart chart={ranking} />}
          {map !== null && <ChartPart chart={map} />}
        </div>
      )}
      {peers !== null && hasFigures && <PeerTable rows={peers.rows} code={indicator.code} />}
    </section>
  );
}

function PeerTable({ rows, code }: { rows: NonNullable<IndicatorPage["peers"]>["rows"]; code: string }) {
  const words = useTexts(texts);
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{words.table(rows.length)}</summary>
      <div className={look.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {words.columns.rank}
              </th>
              <th scope="col">{words.columns.region}</th>
              <th scope="col" className={styles.number}>
                {words.columns.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, figure, rank, isOwn }) => (
              <tr key={region.code} className={isOwn ? styles.own : undefined}>
                <td className={styles.number}>{rank ?? "–"}</td>
                <th scope="row">
                  <Link to="/indikator/$code" params={{ code }} search={{ wilayah: region.code }}>
                    {region.name}
                  </Link>
                </th>
                <td className={styles.number}>
                  {figure === null ? (
                    <span className={look.muted}>{words.noFigure}</span>
                  ) : (
                    <FigureButton figure={figure} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend figures={rows.map(({ figure }) => figure)} />
    </details>
  );
}
