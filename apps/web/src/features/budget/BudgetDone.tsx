import { Button } from "@mantine/core";
import * as texts from "@rata/texts/budget/budget";
import { useNavigate } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import { UndoTaking } from "./UndoTaking.tsx";
import type { Ticks } from "./useBudget.ts";

interface BudgetDoneProps {
  year: number;
  commitId: string;
  taken: Ticks;
  restart: () => void;
}

/** What was taken over, where to look at it, and the way back. */
export function BudgetDone({ year, commitId, taken, restart }: BudgetDoneProps) {
  const words = useTexts(texts).done;
  const navigate = useNavigate();
  return (
    <div className={styles.part} role="status">
      <p>
        <strong>{words.title}.</strong> {words.counts(taken.codes.size, taken.ceilings.size)}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void navigate({ to: "/rencana/$year", params: { year } })}>{words.toPlan}</Button>
        <Button variant="default" onClick={restart}>
          {words.again}
        </Button>
        <UndoTaking commitId={commitId} done={restart} />
      </div>
    </div>
  );
}
