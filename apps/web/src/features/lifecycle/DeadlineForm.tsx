import { DEADLINE_STEPS, Deadlines } from "@rata/domain/lifecycle/deadlines";
import * as texts from "@rata/texts/lifecycle/deadline";
import { useState } from "react";
import * as z from "zod";
import { blank } from "#components/form/blank";
import { FormModal } from "#components/form/FormModal.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import look from "#components/Look.module.css";

const Days = z.record(z.string(), blank(z.iso.date("not-a-day"))).pipe(Deadlines);

interface DeadlineFormProps {
  planId: string;
  /** As they were when the form was opened. */
  deadlines: Deadlines;
  close: () => void;
}

/** The last day of each step. */
export function DeadlineForm({ planId, deadlines, close }: DeadlineFormProps) {
  const words = useTexts(texts);
  const [seen] = useState(deadlines);
  return (
    <FormModal
      title={words.edit}
      close={close}
      start={Object.fromEntries(DEADLINE_STEPS.map((step) => [step, seen[step] ?? ""]))}
      schema={Days}
      fields={() => [
        <p key="help" className={look.aside}>
          {words.editHelp}
        </p>,
        ...DEADLINE_STEPS.map((name) => ({ kind: "date", name, label: words.steps[name] }) as const),
      ]}
      send={(next) => api.lifecycle.setDeadlines.mutate({ planId, expected: seen, deadlines: next })}
      said={words.saved}
      refresh={useFreshPlan()}
    />
  );
}
