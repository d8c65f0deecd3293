import { Button } from "@mantine/core";
import type { FigureImportCommit } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import { useNavigate } from "@tanstack/react-router";
import { toUndoWords } from "#components/upload/toUndoWords";
import { UndoUpload } from "#components/upload/UndoUpload.tsx";
import { api } from "#lib/api";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { useFreshFigures } from "./useFreshFigures.ts";

interface FigureDoneProps {
  result: FigureImportCommit;
  fileName: string;
  restart: () => void;
}

/** What was stored, where to look at it, and the way back. */
export function FigureDone({ result: { id, counts, contradictions }, fileName, restart }: FigureDoneProps) {
  const { done: words, past } = useTexts(texts);
  const refresh = useFreshFigures();
  const navigate = useNavigate();
  return (
    <div className={uploads.part} role="status">
      <p>
        <strong>{words.title}.</strong>{" "}
        {id === null ? words.nothing : words.counts(counts.added, counts.revised + counts.older, counts.same)}
        {contradictions > 0 && ` ${words.left(contradictions)}`}
      </p>
      <div className={uploads.row}>
        <Button onClick={() => void navigate({ to: "/indikator" })}>{words.toIndicators}</Button>
        <Button variant="default" onClick={restart}>
          {words.again}
        </Button>
        {id !== null && (
          <UndoUpload
            words={toUndoWords(past, fileName, words.undo)}
            undone={past.undoneNow}
            undo={() => api.upload.figures.undo.mutate({ commitId: id })}
            refresh={refresh}
            done={restart}
          />
        )}
      </div>
    </div>
  );
}
