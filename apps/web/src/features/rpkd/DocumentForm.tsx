import type { DocumentView } from "#lib/views";
import { DocumentFields, PRIORITY_SOURCES } from "@rata/domain/priority/PriorityDocument";
import * as texts from "@rata/texts/priority/rpkd";
import { useState } from "react";
import * as z from "zod";
import { DecreeDraft, toDecreeDraft } from "#components/decree/decreeDraft";
import { useDecreeFields } from "#components/decree/useDecreeFields";
import { FormModal } from "#components/form/FormModal.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSaved } from "./useSaved.ts";

const { source, status } = DocumentFields.shape;
const Year = z.string().trim().transform(Number);
const Fields = z.object({ source, from: Year, to: Year, status, decree: DecreeDraft }).pipe(DocumentFields);

interface DocumentFormProps {
  /** The first year that a new document is offered with. */
  year: number;
  /** Null for a new one. */
  document: DocumentView | null;
  close: () => void;
}

/** Years, state and instrument of a document. */
export function DocumentForm({ year, document, close }: DocumentFormProps) {
  const { document: words, periodWrong } = useTexts(texts);
  const decree = useDecreeFields();
  const [seen] = useState(document?.fields ?? null);
  const [id] = useState(document?.id ?? crypto.randomUUID());
  return (
    <FormModal
      {...useSaved()}
      title={seen === null ? words.add : words.edit(words.name(seen.source, seen.from, seen.to))}
      close={close}
      start={{
        source: seen?.source ?? "RPKD",
        from: String(seen?.from ?? year),
        to: String(seen?.to ?? year + 4),
        status: seen?.status ?? "draft",
        decree: toDecreeDraft(seen?.decree ?? null),
      }}
      schema={Fields}
      faults={{ "years-reversed": periodWrong, "period-too-long": periodWrong, "year-out-of-range": periodWrong }}
      fields={() => [
        {
          kind: "choice",
          name: "source",
          label: words.source,
          options: PRIORITY_SOURCES.map((value) => ({ value, label: value })),
        },
        { kind: "text", name: "from", label: words.from, inputMode: "numeric", maxLength: 4 },
        { kind: "text", name: "to", label: words.to, inputMode: "numeric", maxLength: 4 },
        {
          kind: "choice",
          name: "status",
          label: words.status,
          options: words.statuses,
        },
        ...decree,
      ]}
      send={(fields) => api.priority.saveDocument.mutate({ id, expected: seen, fields })}
    />
  );
}
