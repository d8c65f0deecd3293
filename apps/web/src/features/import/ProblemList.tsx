import type { ImportPreview } from "#lib/views";
import type { Problem } from "@rata/domain/problem/Problem";
import * as texts from "@rata/texts/importing/importing";
import { ProblemItems } from "#components/upload/ProblemItems.tsx";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { JoinDecision } from "./JoinDecision.tsx";

const ORDER = { refused: 0, question: 1, repaired: 2, notice: 3 } as const;

interface ProblemListProps {
  reading: ImportPreview["reading"];
  /** Reads the file again with the person's word on whether a line continues the one before. */
  decideJoin: (line: number, isJoined: boolean) => void;
}

/** Every refusal, question and repair of a matrix, the gravest first, and the decision on lines that may go on from the one before. */
export function ProblemList({ reading, decideJoin }: ProblemListProps) {
  const words = useTexts(texts).preview;
  const known = new Set(reading.problems.map(keyOf));
  const all = [
    ...reading.problems,
    ...reading.refused.map(({ problem }) => problem).filter((problem) => !known.has(keyOf(problem))),
  ];
  const problems = all.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.line ?? 0) - (b.line ?? 0));
  if (problems.length === 0) return <p className={uploads.muted}>{words.noProblems}</p>;
  return (
    <ProblemItems
      problems={problems}
      first={12}
      cut={reading.problemCount - reading.problems.length}
      decide={({ code, line }) =>
        code === "continuation-unclear" && line !== null && <JoinDecision line={line} decide={decideJoin} />
      }
    />
  );
}

function keyOf({ code, line, column, value }: Problem): string {
  return [code, line, column, value].join("|");
}
