import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/indicator/figure";
import { useTexts } from "#lib/language.tsx";
import { FigureChain } from "./FigureChain.tsx";
import look from "#components/Look.module.css";
import styles from "./Figure.module.css";
import { RuleFacts } from "./RuleFacts.tsx";
import type { Asked } from "./useExplain.ts";

/** The chain from a sentence over its rule and figures to their releases, sources and imports; or that of one figure. */
export function ExplainPanel({ asked, close }: { asked: Asked; close: () => void }) {
  const words = useTexts(texts);
  return (
    <Modal opened onClose={close} size="lg" title={asked.kind === "figure" ? words.explain : words.explainSentence}>
      {asked.kind === "figure" ? (
        <FigureChain figureKey={asked.key} isOpen hasSentences />
      ) : (
        <div className={styles.chain}>
          <section>
            <h3>{words.sentence}</h3>
            <blockquote className={styles.quote} lang="id">
              {asked.sentence.text}
            </blockquote>
          </section>
          <RuleFacts rule={asked.sentence.rule} />
          <section>
            <h3>{words.basedOn}</h3>
            {asked.sentence.subjects.length === 0 && <p className={look.muted}>{words.basedOnNothing}</p>}
            <ul className={styles.subjects}>
              {asked.sentence.subjects.map((subject) => (
                <li key={subject}>
                  <FigureChain
                    figureKey={subject}
                    isOpen={asked.sentence.subjects.length <= MOST_OPEN}
                    hasSentences={false}
                  />
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Modal>
  );
}

/** More figures than this are told by a line each, to be opened. */
const MOST_OPEN = 2;
