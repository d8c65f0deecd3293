import * as texts from "@rata/texts/importing/importing";
import { UndoButton } from "#components/file/UndoButton.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

interface UndoImportProps {
  commitId: string;
  fileName: string;
  label: string;
  done?: () => void;
}

/** Takes an import back. */
export function UndoImport({ commitId, fileName, label, done = () => {} }: UndoImportProps) {
  const words = useTexts(texts).past;
  return (
    <UndoButton
      words={{
        label,
        name: words.undoOf(fileName),
        title: words.undoTitle,
        advice: words.undoAdvice(fileName),
        keep: words.keep,
        confirm: words.undoConfirm,
        close: words.close,
      }}
      undone={words.undoneNow}
      undo={() => api.import.undo.mutate({ commitId })}
      done={done}
    />
  );
}
