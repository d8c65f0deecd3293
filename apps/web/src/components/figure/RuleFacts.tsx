import * as texts from "@rata/texts/indicator/figure";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { ToldSentence } from "#lib/figureTypes";
import look from "#components/Look.module.css";
import styles from "./Figure.module.css";

/** The rule of a verdict: its text, what it rests on, how sure it is, and the numbers it was asked with. */
export function RuleFacts({ rule }: { rule: ToldSentence["rule"] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (rule === null)
    return (
      <section>
        <h3>{words.rule}</h3>
        <p className={look.muted}>{words.noRule}</p>
      </section>
    );
  const names = new Map(Object.entries(words.params));
  const params = Object.entries(rule.params).map(([key, value]) => sayParam(names.get(key) ?? key, value));
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
            <dd>{params.join("; ")}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** Numbers of a rule are written as everywhere: with a decimal comma. */
function sayParam(name: string, value: string | number): string {
  return `${name} ${typeof value === "number" ? String(value).replace(".", ",") : value}`;
}
