import * as texts from "@rata/texts/plan/review";
import { ReasonForm } from "#components/form/ReasonForm.tsx";
import { api } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { Finding } from "#lib/Finding";
import { useFreshPlan } from "#lib/useFreshPlan";
import styles from "./ReviewScreen.module.css";

/** Accepting a note takes a reason, because somebody will ask for it. */
export function AcceptFinding({ planId, note, close }: { planId: string; note: Finding; close: () => void }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const refresh = useFreshPlan();
  const { code, lineId, digest } = note;
  return (
    <ReasonForm
      title={words.acceptTitle}
      close={close}
      size="lg"
      advice={
        <>
          <p className={styles.quoted}>{note.message[language]}</p>
          {note.strength === "must" && <p>{words.acceptMust}</p>}
          <p>{words.acceptAdvice}</p>
        </>
      }
      label={words.reason}
      hint={words.reasonAdvice}
      submit={words.confirm}
      send={(reason) => api.plan.acceptFinding.mutate({ planId, code, lineId, digest, reason })}
      said={words.done}
      refresh={refresh}
    />
  );
}
