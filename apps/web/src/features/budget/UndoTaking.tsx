import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import * as texts from "@rata/texts/budget/budget";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { UndoDialog } from "#components/file/UndoDialog.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";

/** Takes back what was taken over, after saying what that means. */
export function UndoTaking({ commitId, done }: { commitId: string; done: () => void }) {
  const words = useTexts(texts).done;
  const refresh = useFreshPlan();
  const [isAsking, setAsking] = useState(false);
  const undo = useMutation(
    trpc.import.undo.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.undone });
        setAsking(false);
        await refresh();
        done();
      },
    }),
  );
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {words.undo}
      </Button>
      <UndoDialog
        words={{
          title: words.undoTitle,
          advice: words.undoAdvice,
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
