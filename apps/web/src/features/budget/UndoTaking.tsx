import * as texts from "@rata/texts/budget/budget";
import { UndoButton } from "#components/file/UndoButton.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

/** Takes back what was taken over from a budget. */
export function UndoTaking({ commitId, done }: { commitId: string; done: () => void }) {
  const words = useTexts(texts).done;
  return (
    <UndoButton
      words={{
        label: words.undo,
        title: words.undoTitle,
        advice: words.undoAdvice,
        keep: words.keep,
        confirm: words.undoConfirm,
        close: words.close,
      }}
      undone={words.undone}
      undo={() => api.import.undo.mutate({ commitId })}
      done={done}
    />
  );
}
