import { Button } from "@mantine/core";
import type { ImportPreview } from "@rata/api/router";
import * as texts from "@rata/texts/importing/importing";
import { useState } from "react";
import type { FileMeaning } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { ColumnRow } from "./ColumnRow.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./ImportScreen.module.css";

/** More columns than any plan has; a file with thousands still opens. */
const FIRST = 60;

interface ColumnTableProps {
  /** Which table it is, where the file has several. */
  name: string | null;
  columns: readonly ImportPreview["reading"]["columns"][number][];
  meaning: FileMeaning;
  change: (meaning: FileMeaning) => void;
}

/** What each column of one table was taken for, with samples, and what comma and dot mean in it. */
export function ColumnTable({ name, columns, meaning, change }: ColumnTableProps) {
  const words = useTexts(texts);
  const [most, setMost] = useState(FIRST);
  return (
    <section className={styles.part}>
      {name !== null && <h3>{name}</h3>}
      <div className={styles.wide} tabIndex={0} role="region" aria-label={name ?? words.meaning.column}>
        <table className={`${looks.table} ${looks.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.meaning.header}</th>
              <th scope="col">{words.meaning.column}</th>
              <th scope="col">{words.meaning.sample}</th>
              <th scope="col">{words.meaning.separators}</th>
            </tr>
          </thead>
          <tbody>
            {columns.slice(0, most).map((column) => (
              <ColumnRow key={column.place} column={column} meaning={meaning} change={change} />
            ))}
          </tbody>
        </table>
      </div>
      {columns.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + FIRST)}>
          {words.preview.more(columns.length - most)}
        </Button>
      )}
    </section>
  );
}
