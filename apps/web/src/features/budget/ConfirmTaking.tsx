import { BusyButton } from "#components/BusyButton.tsx";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { BudgetDocument } from "#lib/views";
import * as texts from "@rata/texts/budget/budget";
import * as shared from "@rata/texts/budget/words";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/upload/Reading.module.css";
import styles from "./Budget.module.css";
import type { Ticks } from "./Ticks.ts";

interface ConfirmTakingProps {
  ticks: Ticks;
  setDocument: (document: BudgetDocument) => void;
  store: (ticks: Ticks) => void;
  isStoring: boolean;
  cancel: () => void;
}

const KINDS = ["renja", "rka", "dpa"] as const;

/** The document that is cited, and the button that says what it takes. */
export function ConfirmTaking({ ticks, setDocument, store, isStoring, cancel }: ConfirmTakingProps) {
  const words = useTexts(texts);
  const { documents } = useTexts(shared);
  const { codes, ceilings, document } = ticks;
  const lacksDocument = ceilings.size > 0 && (document.number.trim() === "" || document.date === "");
  const isEmpty = codes.size + ceilings.size === 0;
  return (
    <form
      className={looks.confirm}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !lacksDocument) store(ticks);
      }}
    >
      <fieldset className={styles.document}>
        <legend>{words.document.title}</legend>
        <NativeSelect
          label={words.document.kind}
          value={document.kind}
          onChange={(event) => {
            const kind = KINDS.find((candidate) => candidate === event.currentTarget.value) ?? "renja";
            setDocument({ ...document, kind });
          }}
          data={KINDS.map((kind) => ({ value: kind, label: documents[kind] }))}
        />
        <TextInput
          label={words.document.number}
          value={document.number}
          maxLength={120}
          required={ceilings.size > 0}
          onChange={(event) => setDocument({ ...document, number: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.document.date}
          value={document.date}
          required={ceilings.size > 0}
          onChange={(event) => setDocument({ ...document, date: event.currentTarget.value })}
        />
      </fieldset>
      <p className={uploads.muted} role="status">
        {isEmpty ? words.nothing : lacksDocument ? words.document.needed : words.document.advice}
      </p>
      <div className={uploads.row}>
        <BusyButton type="submit" disabled={isEmpty || lacksDocument} busy={isStoring}>
          {words.commit(codes.size, ceilings.size)}
        </BusyButton>
        <Button variant="default" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
