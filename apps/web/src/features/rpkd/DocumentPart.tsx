import { Button } from "@mantine/core";
import type { DocumentView } from "#lib/views";
import * as texts from "@rata/texts/priority/rpkd";
import { useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { useSayDecree } from "#components/decree/useSayDecree";
import { Trouble } from "#components/Trouble.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSave } from "#lib/useSave";
import { DocumentForm } from "./DocumentForm.tsx";
import { ItemTable } from "./ItemTable.tsx";
import look from "#components/Look.module.css";
import styles from "./RpkdScreen.module.css";
import { useSaved } from "./useSaved.ts";

interface DocumentPartProps {
  document: DocumentView;
  mayWrite: boolean;
}

/** One RPKD or RPJMD: its years and instrument, then its three lists. */
export function DocumentPart({ document, mayWrite }: DocumentPartProps) {
  const words = useTexts(texts);
  const sayDecree = useSayDecree();
  const [isEditing, setEditing] = useState(false);
  const { id, fields, items } = document;
  const name = words.document.name(fields.source, fields.from, fields.to);
  const remove = useSave({ ...useSaved(true), send: api.priority.saveDocument.mutate });
  return (
    <section className={`${look.card} ${styles.part}`} aria-label={name}>
      <div className={styles.head}>
        <h2>{name}</h2>
        {mayWrite && (
          <div className={look.buttons}>
            <Button variant="default" onClick={() => setEditing(true)}>
              {words.document.edit(name)}
            </Button>
            {items.length === 0 && (
              <BusyButton
                variant="default"
                busy={remove.isPending}
                onClick={() => remove.mutate({ id, expected: fields, fields: null })}
              >
                {words.document.remove(name)}
              </BusyButton>
            )}
          </div>
        )}
      </div>
      <p className={look.aside}>
        {`${words.document.statuses[fields.status]}. ${fields.decree === null ? words.document.noDecree : sayDecree(fields.decree)}`}
      </p>
      <Trouble error={remove.error} />
      <ItemTable kind="priority" document={document} mayWrite={mayWrite} />
      <ItemTable kind="target" document={document} mayWrite={mayWrite} />
      <ItemTable kind="region" document={document} mayWrite={mayWrite} />
      {isEditing && <DocumentForm year={fields.from} document={document} close={() => setEditing(false)} />}
    </section>
  );
}
