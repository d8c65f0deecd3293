import { Button } from "@mantine/core";
import type { ImportCommit } from "@rata/api/router";
import * as texts from "@rata/texts/importing/importing";
import { useNavigate } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";
import { UndoImport } from "./UndoImport.tsx";

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
  const { added, changed, removed } = result.summary;
  return (
    <div className={styles.part} role="status">
      <p>
        <strong>{words.done.title}.</strong>{" "}
        {result.operations === 0 ? words.done.nothing : words.done.counts(added, changed, removed)}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void navigate({ to: "/rencana/$year", params: { year } })}>{words.done.toPlan}</Button>
        <Button variant="default" onClick={() => void navigate({ to: "/penelaahan/$year", params: { year } })}>
          {words.done.toReview}
        </Button>
        <Button variant="default" onClick={restart}>
          {words.done.again}
        </Button>
        {result.operations > 0 && (
          <UndoImport commitId={result.commitId} fileName={fileName} label={words.done.undo} done={restart} />
        )}
      </div>
    </div>
  );
}
