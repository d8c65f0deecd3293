import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/importing/importing";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { UndoDialog } from "#components/file/UndoDialog.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";

interface UndoImportProps {
  commitId: string;
  fileName: string;
  label: string;
  done?: () => void;
}

/** Takes an import back, after saying what that means. */
export function UndoImport({ commitId, fileName, label, done }: UndoImportProps) {
  const words = useTexts(texts).past;
  const refresh = useFreshPlan();
  const [isAsking, setAsking] = useState(false);
  const undo = useMutation(
    trpc.import.undo.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.undoneNow });
        setAsking(false);
        await refresh();
        done?.();
      },
    }),
  );
  return (
    <>
      <Button variant="subtle" aria-label={words.undoOf(fileName)} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <UndoDialog
        words={{
          title: words.undoTitle,
          advice: words.undoAdvice(fileName),
          keep: words.keep,
          confirm: words.undoConfirm,
          close: words.close,
        }}
        isOpen={isAsking}
        close={() => setAsking(false)}
        error={undo.error}
        isBusy={undo.isPending}
        undo={() => undo.mutate({ commitId })}
      />
    </>
  );
}
