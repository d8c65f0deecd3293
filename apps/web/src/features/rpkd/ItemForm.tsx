import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import type { DocumentView } from "#lib/views";
import type { PriorityItemKind } from "@rata/domain/priority/PriorityDocument";
import * as placeTexts from "@rata/texts/priority/places";
import * as texts from "@rata/texts/priority/rpkd";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { PlaceSearch } from "#components/place/PlaceSearch.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { FIELDS, findFieldFault, fromItemDraft, toItemDraft } from "./itemDraft.ts";
import { MeasuresField } from "./MeasuresField.tsx";
import styles from "./RpkdScreen.module.css";
import { useSaved } from "./useSaved.ts";

interface ItemFormProps {
  kind: PriorityItemKind;
  document: DocumentView;
  /** Null for a new row. */
  edited: DocumentView["items"][number] | null;
  close: () => void;
}

/** Writes one row of a document. */
export function ItemForm({ kind, document, edited, close }: ItemFormProps) {
  const words = useTexts(texts);
  const placeWords = useTexts(placeTexts);
  const [id] = useState(edited?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState(toItemDraft(edited?.item ?? null));
  const [regionName, setRegionName] = useState(edited?.name ?? "");
  const [isChecked, setChecked] = useState(false);
  const save = useMutation(trpc.priority.saveItem.mutationOptions({ onSuccess: useSaved(close) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const item = fromItemDraft(kind, draft);
    if (item !== null) save.mutate({ documentId: document.id, id, expected: edited?.item ?? null, item });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={edited === null ? words.add[kind] : words.edit(words.kinds[kind])}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        {FIELDS[kind].map((field) => {
          const fault = isChecked ? findFieldFault(draft, field) : null;
          if (field === "region") {
            return (
              <div key={field} className={styles.form}>
                <p>{draft.region === "" ? words.chooseRegion : words.chosen(regionName)}</p>
                <PlaceSearch
                  action={placeWords.add}
                  actionOf={placeWords.addOf}
                  choose={({ code, name }) => {
                    setDraft({ ...draft, region: code });
                    setRegionName(name);
                  }}
                />
                <Trouble error={fault} words={words.chooseRegion} />
              </div>
            );
          }
          const Field = field === "text" || field === "reason" ? Textarea : TextInput;
          return (
            <Field
              key={field}
              label={words.columns[field]}
              description={field === "value" ? words.valueHint : undefined}
              maxLength={LONGEST[field]}
              value={draft[field]}
              error={fault === null ? null : words[fault]}
              onChange={({ currentTarget: { value } }) => setDraft({ ...draft, [field]: value })}
            />
          );
        })}
        {kind === "target" && (
          <MeasuresField
            value={draft.measures}
            choose={(measures, name) =>
              setDraft({ ...draft, measures, indicator: draft.indicator === "" ? (name ?? "") : draft.indicator })
            }
          />
        )}
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

const LONGEST = { code: 30, text: 500, indicator: 300, unit: 60, year: 4, value: 40, reason: 500 } as const;
