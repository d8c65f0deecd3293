import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/matrix";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import styles from "./FindingTip.module.css";

/** Which notes to tell, and the cell on screen that they belong to. */
export interface Tip {
  notes: readonly Finding[];
  cell: { left: number; right: number; top: number; bottom: number };
}

const WIDTH = 340;

/** The notes of the cell under the pointer or the focus, in words. */
export function FindingTip({ tip }: { tip: Tip | null }) {
  const { language } = useLanguage();
  const words = useTexts(texts);
  const strengthNames = useTexts(strengths);
  if (tip === null) return null;
  const { cell, notes } = tip;
  const isBelow = cell.bottom + 180 < innerHeight;
  const left = Math.max(8, Math.min(cell.left, innerWidth - WIDTH - 8));
  const place = isBelow ? { top: cell.bottom + 4 } : { bottom: innerHeight - cell.top + 4 };
  return (
    <div role="tooltip" className={styles.tip} style={{ width: WIDTH, left, ...place }}>
      {notes.map((note) => (
        <div key={`${note.code}-${note.digest}`} className={styles.note}>
          <p className={styles.strength}>
            <StrengthMark strength={note.accepted === null ? note.strength : "accepted"} />
            {note.accepted === null ? strengthNames[note.strength] : words.drawer.accepted(note.accepted.by)}
          </p>
          <p>{note.message[language]}</p>
          <p className={styles.fix}>{note.fix[language]}</p>
        </div>
      ))}
    </div>
  );
}
