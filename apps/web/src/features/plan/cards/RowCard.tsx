import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as strengths from "@rata/texts/check/strength";
import * as commentTexts from "@rata/texts/comment/comment";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/plan/matrix";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useTexts } from "#lib/language.tsx";
import { cellText } from "../matrix/cellText.ts";
import { markOf } from "../matrix/findingsAt.ts";
import { rowKey } from "../matrix/rowKey.ts";
import { titleOf } from "../titleOf.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import look from "#components/Look.module.css";
import styles from "./RowCards.module.css";

interface RowCardProps {
  row: RowView;
  facts: PlanFacts;
  /** The row above on screen; null for the first. */
  above: RowView | null;
  open: () => void;
}

/** What a leader looks for in a row: what is done, where, how much, and whether something is to be mended. */
export function RowCard({ row, facts, above, open }: RowCardProps) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const strengthNames = useTexts(strengths);
  const mark = markOf(facts.notes.get(rowKey(row)) ?? []);
  const threads = [...(facts.threads.get(rowKey(row))?.values() ?? [])].reduce((sum, open) => sum + open, 0);
  const talk = useTexts(commentTexts);
  const ceiling = cellText(row, "ceiling", facts);
  const parts = (["locations", "target", "fundingSources", "agency"] as const).flatMap((column) => {
    const text = cellText(row, column, facts);
    return text === null ? [] : [{ column, text }];
  });
  return (
    <>
      {above?.path.sector !== row.path.sector && (
        <h2 className={styles.sector}>{row.values.sector ?? words.withoutSector}</h2>
      )}
      <button type="button" className={styles.card} onClick={open}>
        <strong>{titleOf(row)}</strong>
        {row.values.program !== null && row.values.activity !== null && (
          <span className={styles.program}>{row.values.program}</span>
        )}
        {ceiling !== null &&
          (above?.nodeId === row.nodeId ? (
            <span className={styles.program}>{words.sharedCeiling}</span>
          ) : (
            <span className={styles.ceiling}>Rp{ceiling}</span>
          ))}
        <span className={styles.parts}>
          {parts.map(({ column, text }) => (
            <span key={column}>
              <span className={look.muted}>{names[column].heading}</span> {text}
            </span>
          ))}
        </span>
        {mark !== null && mark !== "accepted" && (
          <span className={styles.note}>
            <StrengthMark strength={mark} /> {strengthNames[mark]}
          </span>
        )}
        {threads > 0 && <span className={styles.note}>{talk.count(threads)}</span>}
      </button>
    </>
  );
}
