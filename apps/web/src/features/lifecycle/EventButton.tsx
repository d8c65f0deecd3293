import { Button } from "@mantine/core";
import { EventReason } from "@rata/domain/lifecycle/PlanEvent";
import { Citation } from "@rata/domain/lifecycle/PlanProgress";
import * as texts from "@rata/texts/lifecycle/progress";
import { useState } from "react";
import * as z from "zod";
import { blank } from "#components/form/blank";
import type { FieldList } from "#components/form/Field";
import { FormModal } from "#components/form/FormModal.tsx";
import { useTexts } from "#lib/language.tsx";

/** What a person states with an event: nothing, a reason, or what is cited. */
export type Stating = { kind: "nothing" } | { kind: "reason" } | { kind: "citation"; preset: string };
export type Stated = z.infer<typeof Stated>;

const Cited = Citation.extend({ date: blank(Citation.shape.date) });
/** What an event does not ask for stays as it is and is not sent on. */
const Stated = z.object({ reason: z.string(), citation: Cited.extend({ kind: z.string() }) });
const SCHEMAS = {
  nothing: Stated,
  reason: Stated.extend({ reason: EventReason }),
  citation: Stated.extend({ citation: Cited }),
};

interface EventButtonProps {
  label: string;
  name: string;
  stating: Stating;
  isMain: boolean;
  happen: (stated: Stated) => Promise<unknown>;
}

/** One thing that a person may do now, and the question before it is done. */
export function EventButton({ label, name, stating, isMain, happen }: EventButtonProps) {
  const words = useTexts(texts);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant={isMain ? "filled" : "default"} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <FormModal
          title={name}
          close={() => setAsking(false)}
          start={{
            reason: "",
            citation: { kind: stating.kind === "citation" ? stating.preset : "", number: "", date: "" },
          }}
          schema={SCHEMAS[stating.kind]}
          fields={() => listFields(stating.kind, words)}
          submit={words.confirm}
          send={happen}
        />
      )}
    </>
  );
}

function listFields(kind: Stating["kind"], words: Words): FieldList<"reason" | `citation.${keyof Citation}`> {
  if (kind === "nothing") return [];
  if (kind === "reason") {
    const { reason: label, reasonAdvice: description } = words;
    return [{ kind: "area", name: "reason", label, description, maxLength: 2000, rows: 3, required: true }];
  }
  return [
    { kind: "text", name: "citation.kind", label: words.kind, maxLength: 100, required: true },
    { kind: "text", name: "citation.number", label: words.number, maxLength: 100 },
    { kind: "date", name: "citation.date", label: words.date },
  ];
}

type Words = Record<"reason" | "reasonAdvice" | keyof Citation, string>;
