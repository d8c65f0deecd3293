import { Button } from "@mantine/core";
import type { ImportPreview } from "@rata/api/router";
import type { Problem } from "@rata/domain/problem/Problem";
import * as columnTexts from "@rata/texts/plan/column";
import * as texts from "@rata/texts/importing/importing";
import { sayProblem } from "@rata/texts/problem/sayProblem";
import { IconAlertOctagon, IconInfoCircle, IconQuestionMark, IconTool } from "@tabler/icons-react";
import { useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";
import { JoinDecision } from "./JoinDecision.tsx";

const FIRST = 12;
const ORDER = { refused: 0, question: 1, repaired: 2, notice: 3 } as const;
const ICONS = {
  refused: IconAlertOctagon,
  question: IconQuestionMark,
  repaired: IconTool,
  notice: IconInfoCircle,
} as const;

interface ProblemListProps {
  reading: ImportPreview["reading"];
  /** Reads the file again with the person's word on whether a line continues the one before. */
  decideJoin: (line: number, isJoined: boolean) => void;
}

/** Every refusal, question and repair: where, which value, which rule, what to do. */
export function ProblemList({ reading, decideJoin }: ProblemListProps) {
  const words = useTexts(texts).preview;
  const names = useTexts(columnTexts);
  const { language } = useLanguage();
  const [most, setMost] = useState(FIRST);
  const known = new Set(reading.problems.map(keyOf));
  const all = [
    ...reading.problems,
    ...reading.refused.map(({ problem }) => problem).filter((problem) => !known.has(keyOf(problem))),
  ];
  const cut = reading.problemCount - reading.problems.length;
  const problems = all.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.line ?? 0) - (b.line ?? 0));
  if (problems.length === 0) return <p className={styles.muted}>{words.noProblems}</p>;
  return (
    <>
      <ul className={styles.problems}>
        {problems.slice(0, most).map((problem, index) => {
          const said = sayProblem(problem, language);
          const Icon = ICONS[problem.kind];
          const where = [
            problem.line === null ? null : words.line(problem.line),
            problem.column === null ? null : names[problem.column],
          ].filter((part) => part !== null);
          return (
            <li key={`${keyOf(problem)}-${index}`}>
              <span className={styles.kind}>
                <Icon size={18} stroke={1.8} aria-hidden="true" />
                {words.kinds[problem.kind]}
              </span>
              <div>
                {where.length > 0 && <p className={styles.where}>{where.join(" · ")}</p>}
                <p>{said.message}</p>
                <p className={styles.muted}>{said.fix}</p>
                {problem.code === "continuation-unclear" && problem.line !== null && (
                  <JoinDecision line={problem.line} decide={decideJoin} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {problems.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(problems.length - most)}
        </Button>
      )}
      {cut > 0 && <p className={styles.muted}>{words.cut(cut)}</p>}
    </>
  );
}

function keyOf({ code, line, column, value }: Problem): string {
  return [code, line, column, value].join("|");
}
