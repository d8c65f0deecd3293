import { formatRupiah, formatShare } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/home/home";
import { Link } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import type { PlanSummary } from "#lib/Finding";
import look from "#components/Look.module.css";
import styles from "./HomeScreen.module.css";

/** Money by sector as bars; every figure is written, so nothing has to be read off a length. */
export function SectorBars({ summary, year }: { summary: PlanSummary; year: number }) {
  const words = useTexts(texts);
  const largest = Math.max(1, ...summary.bySector.map(({ ceiling }) => ceiling));
  if (summary.bySector.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{words.bySector}</h2>
      <ul className={styles.bars}>
        {summary.bySector.map(({ nodeId, sector, ceiling }) => (
          <li key={nodeId}>
            <div className={styles.barHead}>
              <Link to="/rencana/$year" params={{ year }} search={{ sektor: sector ?? "-" }}>
                {sector ?? words.withoutSector}
              </Link>
              <span>
                {ceiling === 0 ? (
                  <span className={look.muted}>{words.noCeiling}</span>
                ) : (
                  <strong>{formatRupiah(ceiling)}</strong>
                )}
                {ceiling !== 0 && <span className={look.muted}> · {formatShare(ceiling, summary.ceiling)}</span>}
              </span>
            </div>
            <div className={styles.barTrack} aria-hidden="true">
              {ceiling > 0 && <div className={styles.bar} style={{ width: `${(ceiling / largest) * 100}%` }} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
