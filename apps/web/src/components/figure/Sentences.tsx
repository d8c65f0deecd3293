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
}

/** Computed sentences, each with the way to what it rests on; what is missing is told apart. */
export function Sentences({ sentences, hasLead = false }: SentencesProps) {
  return (
    <ul className={`${styles.sentences} ${hasLead ? styles.lead : ""}`}>
      {sentences.map((sentence) => (
        <Sentence key={sentence.text} sentence={sentence} />
      ))}
    </ul>
  );
}

function Sentence({ sentence }: { sentence: ToldSentence }) {
  const words = useTexts(texts);
  const explain = useExplain();
  const isGap = sentence.kind === "gap";
  return (
    <li className={isGap ? styles.gap : undefined}>
      {isGap && <IconInfoCircle size={18} aria-hidden="true" />}
      <p lang="id">
        {sentence.text}{" "}
        <button
          type="button"
          className={styles.ask}
          title={words.explainSentence}
          aria-label={`${words.explainSentence}: ${sentence.text}`}
          onClick={() => explain({ kind: "sentence", sentence })}
        >
          <IconListSearch size={18} stroke={1.7} aria-hidden="true" />
        </button>
      </p>
    </li>
  );
}
