import * as texts from "@rata/texts/indicator/figureImport";
import { useQueryClient } from "@tanstack/react-query";
import { UndoButton } from "#components/file/UndoButton.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";

interface UndoFiguresProps {
  id: string;
  fileName: string;
  label: string;
  done?: () => void;
}

/** Takes an import of figures back. */
export function UndoFigures({ id, fileName, label, done = () => {} }: UndoFiguresProps) {
  const words = useTexts(texts).past;
  const queryClient = useQueryClient();
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
      undo={async () => {
        await api.indicator.undoImport.mutate({ id });
        await queryClient.invalidateQueries({ queryKey: trpc.indicator.pathKey() });
      }}
      done={done}
    />
  );
}
