import { Button } from "@mantine/core";
import type { ImportCommit } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import { useNavigate } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import { toUndoWords } from "#components/upload/toUndoWords";
import { UndoUpload } from "#components/upload/UndoUpload.tsx";
import uploads from "#components/upload/Upload.module.css";
import { useFreshPlan } from "#lib/useFreshPlan";
import { undoOfPlan } from "./undoOfPlan.ts";

interface ImportDoneProps {
  year: number;
  result: ImportCommit;
  fileName: string;
  restart: () => void;
}

/** What was stored, where to look at it, and the way back. */
export function ImportDone({ year, result, fileName, restart }: ImportDoneProps) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const refresh = useFreshPlan();
  const { added, changed, removed } = result.summary;
  return (
    <div className={uploads.part} role="status">
      <p>
        <strong>{words.done.title}.</strong>{" "}
        {result.operations === 0 ? words.done.nothing : words.done.counts(added, changed, removed)}
      </p>
      <div className={uploads.row}>
        <Button onClick={() => void navigate({ to: "/rencana/$year", params: { year } })}>{words.done.toPlan}</Button>
        <Button variant="default" onClick={() => void navigate({ to: "/penelaahan/$year", params: { year } })}>
          {words.done.toReview}
        </Button>
        <Button variant="default" onClick={restart}>
          {words.done.again}
        </Button>
        {result.operations > 0 && (
          <UndoUpload
            words={toUndoWords(words.past, fileName, words.done.undo)}
            undone={words.past.undoneNow}
            undo={() => undoOfPlan({ kind: "matrix", commitId: result.commitId })}
            refresh={refresh}
            done={restart}
          />
        )}
      </div>
    </div>
  );
}
