import * as texts from "@rata/texts/indicator/figure";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { ToldSentence } from "#lib/figureTypes";
import styles from "./Figure.module.css";

/** The rule of a verdict: its text, what it rests on, how sure it is, and the numbers it was asked with. */
export function RuleFacts({ rule }: { rule: ToldSentence["rule"] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (rule === null)
    return (
      <section>
        <h3>{words.rule}</h3>
        <p className={styles.muted}>{words.noRule}</p>
      </section>
    );
  const params = Object.entries(rule.params);
  return (
    <section>
      <h3>{words.rule}</h3>
      <p>{rule.text[language]}</p>
      <dl className={styles.facts}>
        <dt>{words.ruleBasis}</dt>
        <dd>{rule.basis}</dd>
        <dt>{words.ruleConfidence}</dt>
        <dd>{words.ruleConfidences[rule.confidence]}</dd>
        {params.length > 0 && (
          <>
            <dt>{words.ruleParams}</dt>
            <dd>{params.map(([name, value]) => `${name} = ${String(value).replace(".", ",")}`).join("; ")}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
