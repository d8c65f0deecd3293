import * as texts from "@rata/texts/indicator/regions";
import { Link } from "@tanstack/react-router";
import { EffectWord } from "#components/figure/EffectWord.tsx";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { Legend } from "#components/figure/Legend.tsx";
import type { RegionPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./Region.module.css";

/** Every indicator of the region: latest figure, change, rank among its peers, gaps to province and nation. */
export function RegionRows({ page: { region, rows } }: { page: RegionPage }) {
  const words = useTexts(texts);
  return (
    <section className={look.stack}>
      <h2>{words.indicators}</h2>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.indicators}>
        <table className={`${styles.table} ${styles.roomy}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.indicator}</th>
              <th scope="col">{words.columns.figure}</th>
              <th scope="col">{words.columns.change}</th>
              <th scope="col">{words.columns.rank}</th>
              <th scope="col">{words.columns.gaps}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <Link to="/indikator/$code" params={{ code: row.code }} search={{ wilayah: region.code }}>
                    {row.name}
                  </Link>
                </th>
                <td>
                  <FigureButton figure={row.figure} /> <span className={styles.small}>{row.figure.periodText}</span>
                </td>
                <td>
                  <Change row={row} />
                </td>
                <td className={styles.nowrap}>
                  {row.rank === null ? (
                    <span className={look.muted}>{words.noRank}</span>
                  ) : (
                    words.rank(row.rank.rank, row.rank.of)
                  )}
                </td>
                <td lang="id">
                  {row.gaps.length === 0 && <span className={look.muted}>–</span>}
                  {row.gaps.map((gap) => (
                    <span key={gap.region} className={styles.line}>
                      {`${gap.text} (${gap.region})`}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend figures={rows.map(({ figure }) => figure)} />
    </section>
  );
}

function Change({ row: { change, effect } }: { row: RegionPage["rows"][number] }) {
  const words = useTexts(texts);
  if (change === null) return <span className={look.muted}>{words.noChange}</span>;
  return (
    <>
      {effect !== null && <EffectWord effect={effect} />} <span lang="id">{change}</span>
    </>
  );
}
