import { Button } from "@mantine/core";
import * as texts from "@rata/texts/budget/budget";
import { useNavigate } from "@tanstack/react-router";
import { UndoUpload } from "#components/upload/UndoUpload.tsx";
import { api } from "#lib/api";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import type { Ticks } from "./Ticks.ts";

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
  const refresh = useFreshPlan();
  return (
    <div className={uploads.part} role="status">
      <p>
        <strong>{words.title}.</strong> {words.counts(taken.codes.size, taken.ceilings.size)}
      </p>
      <div className={uploads.row}>
        <Button onClick={() => void navigate({ to: "/rencana/$year", params: { year } })}>{words.toPlan}</Button>
        <Button variant="default" onClick={restart}>
          {words.again}
        </Button>
        <UndoUpload
          words={{
            label: words.undo,
            title: words.undoTitle,
            advice: words.undoAdvice,
            keep: words.keep,
            confirm: words.undoConfirm,
            close: words.close,
          }}
          undone={words.undone}
          undo={() => api.upload.budget.undo.mutate({ commitId })}
          refresh={refresh}
          done={restart}
        />
      </div>
    </div>
  );
}
