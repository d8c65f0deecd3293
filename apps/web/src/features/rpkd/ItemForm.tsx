import type { DocumentView } from "#lib/views";
import type { PriorityItemKind } from "@rata/domain/priority/PriorityDocument";
import * as placeTexts from "@rata/texts/priority/places";
import * as texts from "@rata/texts/priority/rpkd";
import { useState } from "react";
import { FormModal } from "#components/form/FormModal.tsx";
import { PlaceSearch } from "#components/place/PlaceSearch.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { ITEM_SCHEMAS, toItemDraft } from "./itemDraft.ts";
import { useMeasureOptions } from "./useMeasureOptions.ts";
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
  const { add, addOf } = useTexts(placeTexts);
  const [id] = useState(edited?.id ?? crypto.randomUUID());
  const [regionName, setRegionName] = useState(edited?.name ?? "");
  const measures = useMeasureOptions();
  const { columns, valueHint } = words;
  return (
    <FormModal
      {...useSaved()}
      title={edited === null ? words.add[kind] : words.edit(words.kinds[kind])}
      close={close}
      start={toItemDraft(edited?.item ?? null)}
      schema={ITEM_SCHEMAS[kind]}
      faults={{ "value-unread": words.valueUnread }}
      fields={({ values, errors, setFieldValue }) => {
        switch (kind) {
          case "priority":
            return [
              { kind: "text", name: "code", label: columns.code, maxLength: 30 },
              { kind: "area", name: "text", label: columns.text, maxLength: 500 },
            ];
          case "target":
            return [
              { kind: "text", name: "indicator", label: columns.indicator, maxLength: 300 },
              { kind: "text", name: "unit", label: columns.unit, maxLength: 60 },
              { kind: "text", name: "year", label: columns.year, maxLength: 4 },
              { kind: "text", name: "value", label: columns.value, description: valueHint, maxLength: 40 },
              {
                kind: "choice",
                name: "measures",
                label: words.measures.label,
                description: words.measures.hint,
                options: measures.options,
                chosen: (chosen) => {
                  if (values.indicator === "") setFieldValue("indicator", measures.nameOf(chosen));
                },
              },
            ];
          case "region":
            return [
              <p key="chosen">{values.region === "" ? words.chooseRegion : words.chosen(regionName)}</p>,
              <PlaceSearch
                key="search"
                action={add}
                actionOf={addOf}
                choose={({ code, name }) => {
                  setFieldValue("region", code);
                  setRegionName(name);
                }}
              />,
              <Trouble key="trouble" error={errors["region"]} words={words.chooseRegion} />,
              { kind: "area", name: "reason", label: columns.reason, maxLength: 500 },
            ];
        }
      }}
      send={(item) =>
        api.priority.saveItem.mutate({ documentId: document.id, id, expected: edited?.item ?? null, item })
      }
    />
  );
}
