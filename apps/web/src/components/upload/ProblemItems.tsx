import { Button } from "@mantine/core";
import type { Problem } from "@rata/domain/problem/Problem";
import * as texts from "@rata/texts/importing/importing";
import * as fieldTexts from "@rata/texts/plan/field";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { IconAlertOctagon, IconInfoCircle, IconQuestionMark, IconTool } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./ProblemItems.module.css";

const ICONS = {
  refused: IconAlertOctagon,
  question: IconQuestionMark,
  repaired: IconTool,
  notice: IconInfoCircle,
} as const;

interface ProblemItemsProps {
  problems: readonly Problem[];
  /** How many are shown at first. */
  first: number;
  /** Problems of the file that did not come along. */
  cut?: number;
  /** What a person may decide about a problem. */
  decide?: (problem: Problem) => ReactNode;
}

/** Refusals, questions and remarks about a file: where, which value, which rule, what to do. In the order in which they come. */
export function ProblemItems({ problems, first, cut = 0, decide }: ProblemItemsProps) {
  const words = useTexts(texts).preview;
  const names = useTexts(fieldTexts);
  const { language } = useLanguage();
  const [most, setMost] = useState(first);
  return (
    <>
      <ul className={styles.problems}>
        {problems.slice(0, most).map((problem, index) => {
          const { message, fix } = sayProblem(problem, language);
          const Icon = ICONS[problem.kind];
          const where = [
            problem.sheet,
            problem.line === null ? null : words.line(problem.line),
            problem.column === null ? null : names[problem.column].heading,
          ].filter((part) => part !== null);
          return (
            <li key={`${problem.code}-${problem.line}-${problem.column}-${index}`}>
              <span className={styles.kind}>
                <Icon size={18} stroke={1.8} aria-hidden="true" />
                {words.kinds[problem.kind]}
              </span>
              <div>
                {where.length > 0 && <p className={styles.where}>{where.join(" · ")}</p>}
                <p>{message}</p>
                <p className={styles.muted}>{fix}</p>
                {decide?.(problem)}
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
      {cut > 0 && <p className={styles.muted}>{words.cut(cut)}</p>}
    </>
  );
}
