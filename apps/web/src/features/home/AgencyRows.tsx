import { nameIn } from "@rata/domain/agency/agencyHistory";
import { formatRupiahShort } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/home/home";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import type { PlanSummary } from "#lib/Finding";
import look from "#components/Look.module.css";
import styles from "./HomeScreen.module.css";

/** How many rows each agency answers for. */
export function AgencyRows({ summary, year }: { summary: PlanSummary; year: number }) {
  const words = useTexts(texts);
  const agencies = useQuery(trpc.agency.list.queryOptions()).data;
  const nameOf = (id: string | null) => {
    if (id === null) return words.unassignedAgency;
    const agency = agencies?.find((one) => one.id === id);
    return agency === undefined ? id : nameIn(agency, year).name;
  };
  if (summary.byAgency.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{words.byAgency}</h2>
      <ul className={styles.rows}>
        {summary.byAgency.map(({ agency, ceiling, rows }) => (
          <li key={agency ?? "-"}>
            <Link to="/rencana/$year" params={{ year }} search={{ opd: agency ?? "-" }}>
              {nameOf(agency)}
            </Link>
            <span className={look.aside}>{formatRupiahShort(ceiling)}</span>
            <span className={styles.count}>{rows}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
