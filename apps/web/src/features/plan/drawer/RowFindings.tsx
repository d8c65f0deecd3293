import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/matrix";
import { Link } from "@tanstack/react-router";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import look from "#components/Look.module.css";
import styles from "./RowDrawer.module.css";

/** The notes of the row with what to do, accepted ones too. */
export function RowFindings({ notes, year }: { notes: readonly Finding[]; year: number }) {
  const words = useTexts(texts).drawer;
  const strengthNames = useTexts(strengths);
  const { language } = useLanguage();
  return (
    <section className={styles.section}>
      <h3>{words.notes}</h3>
      {notes.length === 0 && <p className={look.muted}>{words.noNotes}</p>}
      {notes.map((note) => (
        <div
          key={`${note.code}-${note.column}-${note.digest}`}
          className={`${styles.note} ${note.accepted === null ? (styles[note.strength] ?? "") : styles.accepted}`}
        >
          <p className={styles.strength}>
            <StrengthMark strength={note.accepted === null ? note.strength : "accepted"} />
            {note.accepted === null ? strengthNames[note.strength] : words.accepted(note.accepted.by)}
          </p>
          <p>{note.message[language]}</p>
          <p className={look.muted}>{note.accepted === null ? note.fix[language] : note.accepted.reason}</p>
          <Link to="/penelaahan/$year" params={{ year }} hash={note.code}>
            {words.toReview}
          </Link>
        </div>
      ))}
    </section>
  );
}
