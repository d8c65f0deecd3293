import type { Strength } from "@rata/domain/check/Rule";
import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/review";
import { StrengthMark } from "#components/StrengthMark.tsx";
import { useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import { STRENGTHS } from "#lib/strengths";
import styles from "./ReviewScreen.module.css";

interface StrengthChoiceProps {
  findings: readonly Finding[];
  chosen: Strength | null;
  choose: (strength: Strength | null) => void;
}

/** All notes or those of one strength, with their counts. */
export function StrengthChoice({ findings, chosen, choose }: StrengthChoiceProps) {
  const words = useTexts(texts);
  const names = useTexts(strengths);
  const count = (strength: Strength) => findings.filter((note) => note.strength === strength).length;
  return (
    <div role="group" aria-label={words.strength} className={styles.strengths}>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {words.all} <strong>{findings.length}</strong>
      </button>
      {STRENGTHS.map((strength) => (
        <button key={strength} type="button" aria-pressed={chosen === strength} onClick={() => choose(strength)}>
          <StrengthMark strength={strength} />
          {names[strength]} <strong>{count(strength)}</strong>
        </button>
      ))}
    </div>
  );
}
