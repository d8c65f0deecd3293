import { Button } from "@mantine/core";
import type { FigureImportCommit } from "@rata/api/router";
import * as texts from "@rata/texts/indicator/figureImport";
import { useNavigate } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import styles from "./FigureImport.module.css";
import { UndoFigures } from "./UndoFigures.tsx";

interface FigureDoneProps {
  result: FigureImportCommit;
  fileName: string;
  restart: () => void;
}

/** What was stored, where to look at it, and the way back. */
export function FigureDone({ result: { id, counts, contradictions }, fileName, restart }: FigureDoneProps) {
  const words = useTexts(texts).done;
  const navigate = useNavigate();
  return (
    <div className={styles.part} role="status">
      <p>
        <strong>{words.title}.</strong>{" "}
        {id === null ? words.nothing : words.counts(counts.added, counts.revised + counts.older, counts.same)}
        {contradictions > 0 && ` ${words.left(contradictions)}`}
      </p>
      <div className={styles.row}>
        <Button onClick={() => void navigate({ to: "/indikator" })}>{words.toIndicators}</Button>
        <Button variant="default" onClick={restart}>
          {words.again}
        </Button>
        {id !== null && <UndoFigures id={id} fileName={fileName} label={words.undo} done={restart} />}
      </div>
    </div>
  );
}
