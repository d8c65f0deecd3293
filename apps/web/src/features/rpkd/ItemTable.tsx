import { Button } from "@mantine/core";
import type { DocumentView } from "#lib/views";
import { formatTargetValue } from "@rata/domain/priority/parseTargetValue";
import type { PriorityItemKind } from "@rata/domain/priority/PriorityDocument";
import * as texts from "@rata/texts/priority/rpkd";
import { useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSave } from "#lib/useSave";
import { ItemForm } from "./ItemForm.tsx";
import { useSayMeasures } from "./useSayMeasures.ts";
import look from "#components/Look.module.css";
import styles from "./RpkdScreen.module.css";
import { useSaved } from "./useSaved.ts";

interface ItemTableProps {
  kind: PriorityItemKind;
  document: DocumentView;
  mayWrite: boolean;
}

type Item = DocumentView["items"][number];

/** The rows of one kind; each is saved by itself. */
export function ItemTable({ kind, document, mayWrite }: ItemTableProps) {
  const words = useTexts(texts);
  const [edited, setEdited] = useState<Item | "new" | null>(null);
  const close = () => setEdited(null);
  const remove = useSave({ ...useSaved(true), send: api.priority.saveItem.mutate });
  const sayMeasures = useSayMeasures();
  const items = document.items.filter(({ item }) => item.kind === kind);
  return (
    <>
      <h3>{words.kinds[kind]}</h3>
      {items.length === 0 && <p className={look.aside}>{words.none[kind]}</p>}
      {items.length > 0 && (
        <div className={look.scroll}>
          <table className={look.table}>
            <thead>
              <tr>
                {HEADS[kind].map((head) => (
                  <th key={head} scope="col">
                    {words.columns[head]}
                  </th>
                ))}
                {mayWrite && <th scope="col">{words.columns.actions}</th>}
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  {cellsOf(one).map((text, at) => (
                    <td key={HEADS[kind][at]}>{text}</td>
                  ))}
                  {one.item.kind === "target" && <td>{sayMeasures(one.item.measures)}</td>}
                  {mayWrite && (
                    <td className={styles.actions}>
                      <Button
                        variant="subtle"
                        size="compact-md"
                        aria-label={words.edit(nameOf(one))}
                        onClick={() => setEdited(one)}
                      >
                        {words.edit("")}
                      </Button>
                      <BusyButton
                        variant="subtle"
                        size="compact-md"
                        busy={remove.isPending && remove.variables.id === one.id}
                        aria-label={words.remove(nameOf(one))}
                        onClick={() =>
                          remove.mutate({ documentId: document.id, id: one.id, expected: one.item, item: null })
                        }
                      >
                        {words.remove("")}
                      </BusyButton>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Trouble error={remove.error} />
      {mayWrite && (
        <Button variant="default" className={look.left ?? ""} onClick={() => setEdited("new")}>
          {words.add[kind]}
        </Button>
      )}
      {edited !== null && (
        <ItemForm kind={kind} document={document} edited={edited === "new" ? null : edited} close={close} />
      )}
    </>
  );
}

const HEADS = {
  priority: ["code", "text"],
  target: ["indicator", "year", "value", "unit", "measures"],
  region: ["region", "reason"],
} as const;

function cellsOf({ item, name }: Item): string[] {
  switch (item.kind) {
    case "priority":
      return [item.code, item.text];
    case "target":
      return [item.indicator, String(item.year), formatTargetValue(item.value), item.unit];
    case "region":
      return [name ?? item.region, item.reason];
  }
}

function nameOf(one: Item): string {
  return cellsOf(one).slice(0, 2).join(" ");
}
