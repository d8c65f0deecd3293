import * as texts from "@rata/texts/indicator/figure";
import { IconInfoCircle, IconListSearch } from "@tabler/icons-react";
import type { ToldSentence } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import styles from "./Figure.module.css";
import { useExplain } from "./useExplain.ts";

interface SentencesProps {
  sentences: readonly ToldSentence[];
  /** The first stands large: it is what a hurried reader takes along. */
  hasLead?: boolean;
  /** Side by side where there is room for it. */
  isWide?: boolean;
}

/** Computed sentences, each with the way to what it rests on; what is missing is told apart. */
export function Sentences({ sentences, hasLead = false, isWide = false }: SentencesProps) {
  return (
    <ul className={`${styles.sentences} ${hasLead ? styles.lead : ""} ${isWide ? styles.wide : ""}`}>
      {sentences.map((sentence) => (
        <Sentence key={sentence.text} sentence={sentence} />
      ))}
    </ul>
  );
}

function Sentence({ sentence }: { sentence: ToldSentence }) {
  const words = useTexts(texts);
  const explain = useExplain();
  // The sign stays with the last word, so that it never stands on a line of its own.
  const end = sentence.text.lastIndexOf(" ") + 1;
  const isGap = sentence.kind === "gap";
  return (
    <li className={isGap ? styles.gap : undefined}>
      {isGap && <IconInfoCircle size={18} aria-hidden="true" />}
      <p lang="id">
        {sentence.text.slice(0, end)}
        <span className={styles.end}>
          {sentence.text.slice(end)}{" "}
          <button
            type="button"
            className={styles.ask}
            title={words.explainSentence}
            aria-label={`${words.explainSentence}: ${sentence.text}`}
            onClick={() => explain({ kind: "sentence", sentence })}
          >
            <IconListSearch size={18} stroke={1.7} aria-hidden="true" />
          </button>
        </span>
      </p>
    </li>
  );
}
