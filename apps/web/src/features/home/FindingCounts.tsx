import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/home/home";
import { Link } from "@tanstack/react-router";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useTexts } from "#lib/language.tsx";
import type { PlanSummary } from "#lib/Finding";
import { STRENGTHS } from "#lib/strengths";
import look from "#components/Look.module.css";
import styles from "./HomeScreen.module.css";

/** Notes by strength; each leads to its list. */
export function FindingCounts({ summary, year }: { summary: PlanSummary; year: number }) {
  const words = useTexts(texts);
  const names = useTexts(strengths);
  return (
    <section className={styles.part}>
      <h2>{words.notes}</h2>
      <ul className={styles.rows}>
        {STRENGTHS.map((strength) => (
          <li key={strength}>
            <Link to="/penelaahan/$year" params={{ year }} search={{ kekuatan: strength }}>
              {names[strength]}
            </Link>
            <StrengthMark strength={strength} />
            <span className={styles.count}>{summary.findings[strength]}</span>
          </li>
        ))}
      </ul>
      {summary.acceptedFindings > 0 && <p className={look.aside}>{words.accepted(summary.acceptedFindings)}</p>}
    </section>
  );
}
