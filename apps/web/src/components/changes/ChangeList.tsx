import { Button } from "@mantine/core";
import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { ChangeItem } from "./ChangeItem.tsx";
import look from "#components/Look.module.css";
import styles from "./ChangeList.module.css";

const FIRST = 20;

interface ChangeListProps {
  changes: ImportPreview["changes"];
  /** The thirteen cells of a row as they stood in the file, by its line. */
  originals?: ReadonlyMap<number, readonly string[]>;
}

/** What a file would do to the plan, row by row. */
export function ChangeList({ changes, originals }: ChangeListProps) {
  const words = useTexts(texts).preview;
  const [most, setMost] = useState(FIRST);
  const counts = (["same", "added", "changed", "moved", "removed"] as const).filter((kind) => changes[kind] > 0);
  return (
    <>
      <ul className={styles.counts}>
        {counts.map((kind) => (
          <li key={kind}>{words[kind](changes[kind])}</li>
        ))}
      </ul>
      <ul className={look.plain}>
        {changes.rows.slice(0, most).map((change, index) => (
          <ChangeItem
            key={`${change.lineId}-${change.line}-${index}`}
            change={change}
            original={change.line === null ? null : (originals?.get(change.line) ?? null)}
          />
        ))}
      </ul>
      {changes.rows.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(changes.rows.length - most)}
        </Button>
      )}
    </>
  );
}
