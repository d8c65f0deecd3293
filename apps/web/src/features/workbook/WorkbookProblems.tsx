import { Button } from "@mantine/core";
import type { Problem } from "@rata/domain/problem/Problem";
import * as columnTexts from "@rata/texts/plan/column";
import * as importTexts from "@rata/texts/importing/importing";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./WorkbookScreen.module.css";

const FIRST = 10;

interface WorkbookProblemsProps {
  title: string;
  advice: string;
  problems: readonly Problem[];
}

/** Rows or cells that stand in the way: where, why, and what mends it. */
export function WorkbookProblems({ title, advice, problems }: WorkbookProblemsProps) {
  const words = useTexts(importTexts).preview;
  const names = useTexts(columnTexts);
  const { language } = useLanguage();
  const [most, setMost] = useState(FIRST);
  if (problems.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      <p className={styles.muted}>{advice}</p>
      <ul className={styles.problems}>
        {problems.slice(0, most).map((problem, index) => {
          const said = sayProblem(problem, language);
          const where = [
            problem.line === null ? null : words.line(problem.line),
            problem.column === null ? null : names[problem.column],
          ].filter((part) => part !== null);
          return (
            <li key={`${problem.code}-${problem.line}-${index}`}>
              <p className={styles.muted}>{where.join(" · ")}</p>
              <p>{said.message}</p>
              <p className={styles.muted}>{said.fix}</p>
            </li>
          );
        })}
      </ul>
      {problems.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(problems.length - most)}
        </Button>
      )}
    </section>
  );
}
