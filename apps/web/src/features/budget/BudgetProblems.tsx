import { Button } from "@mantine/core";
import type { BudgetPreview } from "@rata/api/router";
import * as texts from "@rata/texts/budget/budget";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { IconAlertOctagon, IconInfoCircle, IconQuestionMark, IconTool } from "@tabler/icons-react";
import { useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";

const FIRST = 6;
const ICONS = {
  refused: IconAlertOctagon,
  question: IconQuestionMark,
  repaired: IconTool,
  notice: IconInfoCircle,
} as const;

/** Every refusal, question and remark of the file: where, which value, what to do. The gravest stand first. */
export function BudgetProblems({ reading }: { reading: BudgetPreview["reading"] }) {
  const words = useTexts(texts).preview;
  const { language } = useLanguage();
  const [most, setMost] = useState(FIRST);
  const { problems, problemCount } = reading;
  if (problems.length === 0) return <p className={styles.muted}>{words.noProblems}</p>;
  return (
    <>
      <ul className={styles.problems}>
        {problems.slice(0, most).map((problem, at) => {
          const { message, fix } = sayProblem(problem, language);
          const Icon = ICONS[problem.kind];
          return (
            <li key={`${problem.code}-${problem.line}-${at}`}>
              <span className={styles.kind}>
                <Icon size={18} stroke={1.8} aria-hidden="true" />
                {words.problemKinds[problem.kind]}
              </span>
              <div>
                {problem.line !== null && (
                  <p className={styles.where}>
                    {problem.sheet === null ? words.line(problem.line) : words.sheetLine(problem.sheet, problem.line)}
                  </p>
                )}
                <p>{message}</p>
                <p className={styles.muted}>{fix}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {problems.length > most && (
        <Button className={styles.left ?? ""} variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(problems.length - most)}
        </Button>
      )}
      {problemCount > problems.length && <p className={styles.muted}>{words.cut(problemCount - problems.length)}</p>}
    </>
  );
}
