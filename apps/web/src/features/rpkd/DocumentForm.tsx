import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import type { DocumentView } from "#lib/views";
import { DocumentFields, PRIORITY_SOURCES } from "@rata/domain/priority/PriorityDocument";
import * as texts from "@rata/texts/priority/rpkd";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { DecreeFields } from "#components/decree/DecreeFields.tsx";
import { toDecree, toDecreeDraft } from "#components/decree/decreeDraft";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./RpkdScreen.module.css";
import { useSaved } from "./useSaved.ts";

interface DocumentFormProps {
  /** The first year that a new document is offered with. */
  year: number;
  /** Null for a new one. */
  document: DocumentView | null;
  close: () => void;
}

/** Years, state and instrument of a document. */
export function DocumentForm({ year, document, close }: DocumentFormProps) {
  const words = useTexts(texts);
  const [seen] = useState(document?.fields ?? null);
  const [id] = useState(document?.id ?? crypto.randomUUID());
  const [source, setSource] = useState(seen?.source ?? "RPKD");
  const [from, setFrom] = useState(String(seen?.from ?? year));
  const [to, setTo] = useState(String(seen?.to ?? year + 4));
  const [status, setStatus] = useState(seen?.status ?? "draft");
  const [decree, setDecree] = useState(toDecreeDraft(seen?.decree ?? null));
  const [isWrong, setWrong] = useState(false);
  const save = useMutation(trpc.priority.saveDocument.mutationOptions({ onSuccess: useSaved(close) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = { source, from: Number(from), to: Number(to), status, decree: toDecree(decree) };
    const read = DocumentFields.safeParse(fields);
    setWrong(!read.success);
    if (read.success) save.mutate({ id, expected: seen, fields: read.data });
  };
  const title =
    seen === null ? words.document.add : words.document.edit(words.document.name(source, seen.from, seen.to));
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ "aria-label": words.close }}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <NativeSelect
          label={words.document.source}
          value={source}
          onChange={({ currentTarget: { value } }) =>
            setSource(PRIORITY_SOURCES.find((one) => one === value) ?? "RPKD")
          }
          data={[...PRIORITY_SOURCES]}
        />
        <TextInput
          label={words.document.from}
          inputMode="numeric"
          maxLength={4}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={words.document.to}
          inputMode="numeric"
          maxLength={4}
          value={to}
          error={isWrong ? words.periodWrong : null}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.document.status}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value === "set" ? "set" : "draft")}
          data={(["draft", "set"] as const).map((value) => ({ value, label: words.document.statuses[value] }))}
        />
        <DecreeFields draft={decree} change={setDecree} />
        <Trouble error={save.error} />
        <div className={styles.buttons}>
          <BusyButton type="submit" busy={save.isPending}>
            {words.save}
          </BusyButton>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
