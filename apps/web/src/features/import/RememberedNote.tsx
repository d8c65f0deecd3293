import { BusyButton } from "#components/BusyButton.tsx";
import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import { useMutation } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import styles from "./ImportScreen.module.css";

interface RememberedNoteProps {
  planId: string;
  used: ImportPreview["remembered"][number];
  /** Reads the file again, without what was forgotten. */
  readAgain: () => void;
}

/** That an earlier decision was used for this table: whose, when, and the way to be rid of it. */
export function RememberedNote({ planId, used, readAgain }: RememberedNoteProps) {
  const words = useTexts(texts).meaning;
  const sayMoment = useMoment();
  const forget = useMutation(trpc.upload.matrix.forgetMeaning.mutationOptions({ onSuccess: readAgain }));
  return (
    <div className={styles.remembered} role="status">
      <p>{words.remembered({ ...used, at: sayMoment(used.at) })}</p>
      <BusyButton
        variant="default"
        size="compact-md"
        busy={forget.isPending}
        onClick={() => forget.mutate({ planId, meaningId: used.id })}
      >
        {words.forget}
      </BusyButton>
      <Trouble error={forget.error} />
    </div>
  );
}
