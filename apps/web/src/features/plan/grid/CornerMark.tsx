import type { Finding } from "#lib/Finding";
import { StrengthMark } from "#components/StrengthMark.tsx";
import styles from "./MatrixGrid.module.css";
import { markOf } from "../matrix/findingsAt.ts";

/** The sign in a cell's corner that it has a note; its shape tells the strength, not only its colour. */
export function CornerMark({ notes }: { notes: readonly Finding[] }) {
  const mark = markOf(notes);
  if (mark === null) return null;
  return (
    <span className={styles.mark}>
      <StrengthMark strength={mark} size={13} />
    </span>
  );
}
