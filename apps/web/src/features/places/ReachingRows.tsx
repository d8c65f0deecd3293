import type { PlaceList } from "#lib/views";
import * as texts from "@rata/texts/priority/places";
import { Link } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "./PlacesScreen.module.css";

interface ReachingRowsProps {
  label: string;
  year: number;
  rows: PlaceList["outside"]["rows"];
  /** All that there are, also those beyond the named ones. */
  count: number;
}

/** Rows of the plan, each a way to the matrix. */
export function ReachingRows({ label, year, rows, count }: ReachingRowsProps) {
  const words = useTexts(texts);
  return (
    <details className={styles.rows}>
      <summary>{label}</summary>
      <ul>
        {rows.map(({ key, title, location }) => (
          <li key={key}>
            <Link to="/rencana/$year" params={{ year }} search={{ baris: key }}>
              {title ?? words.nameless}
            </Link>{" "}
            <span className={look.aside}>{location}</span>
          </li>
        ))}
      </ul>
      {count > rows.length && <p className={look.aside}>{words.more(count - rows.length)}</p>}
    </details>
  );
}
