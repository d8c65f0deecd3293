import * as texts from "@rata/texts/plan/sheet";
import { useTexts } from "#lib/language.tsx";
import type { MarkState } from "./CellMark.ts";
import styles from "./StateMark.module.css";

/** A shape of its own for each state: clock, dots, tick, two arrows, hand, cross. */
const SHAPES: Readonly<Record<MarkState, string>> = {
  waiting: "M8 1.4a6.6 6.6 0 1 0 0 13.2a6.6 6.6 0 1 0 0-13.2z M8 4.4V8l2.4 1.6",
  saving: "M2.6 8h.2 M7.9 8h.2 M13.2 8h.2",
  saved: "M2 8.6l4 4L14 4",
  conflict: "M2 5.4h11l-3-3 M14 10.6H3l3 3",
  proposed: "M4.6 5.6a3.4 3.4 0 1 1 4.8 3.1c-.9.5-1.4 1-1.4 2 M8 13.6v.2",
  refused: "M3.4 3.4l9.2 9.2 M12.6 3.4l-9.2 9.2",
};

/** What became of what was written into a cell; the words stand in its tip and for those who listen. */
export function StateMark({ state }: { state: MarkState }) {
  const words = useTexts(texts).states;
  return (
    <span className={`${styles.mark} ${styles[state]}`} title={words[state]}>
      <svg viewBox="0 0 16 16" width="13" height="13" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={SHAPES[state]} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className={styles.unseen}>{words[state]}</span>
    </span>
  );
}
