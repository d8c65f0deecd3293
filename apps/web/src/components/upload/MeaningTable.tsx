import { Button, NativeSelect } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import * as texts from "@rata/texts/importing/importing";
import looks from "./Reading.module.css";
import styles from "./Upload.module.css";

/** More columns than any honest file has; a file with thousands still opens. */
const FIRST = 60;

interface ShownColumn {
  place: string;
  header: string;
  meaning: string;
  sample: string | null;
}

interface MeaningTableProps<Column extends ShownColumn> {
  /** The heads of the table, and the name of it for screen readers. */
  words: { name: string; header: string; column: string; sample: string; separators: string };
  columns: readonly Column[];
  options: readonly { value: string; label: string }[];
  choose: (column: Column, meaning: string) => void;
  /** What comma and dot mean in a column; nothing where it holds no numbers. */
  separators: (column: Column) => ReactNode;
}

/** What each column of a table was taken for, with a sample, and what comma and dot mean in it; all of it open to correction. */
export function MeaningTable<Column extends ShownColumn>(props: MeaningTableProps<Column>) {
  const { words, columns, options, choose, separators } = props;
  const { more } = useTexts(texts).preview;
  const [most, setMost] = useState(FIRST);
  return (
    <>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={words.name}>
        <table className={`${looks.table} ${looks.stacked}`}>
          <thead>
            <tr>
              {[words.header, words.column, words.sample, words.separators].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.slice(0, most).map((column) => (
              <tr key={column.place}>
                <th scope="row">{column.header}</th>
                <td>
                  <NativeSelect
                    aria-label={`${words.column}: ${column.header}`}
                    value={column.meaning}
                    data={options}
                    onChange={(event) => choose(column, event.currentTarget.value)}
                  />
                </td>
                <td className={looks.sample}>{column.sample}</td>
                <td>{separators(column)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {columns.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + FIRST)}>
          {more(columns.length - most)}
        </Button>
      )}
    </>
  );
}
