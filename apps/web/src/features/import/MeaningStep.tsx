import { Button, NativeSelect } from "@mantine/core";
import type { ImportPreview } from "@rata/api/router";
import { COLUMNS } from "@rata/domain/plan/Column";
import * as columnTexts from "@rata/texts/plan/column";
import * as texts from "@rata/texts/importing/importing";
import { useState } from "react";
import type { FileMeaning } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";
import { SeparatorChoice } from "./SeparatorChoice.tsx";

type ReadColumn = ImportPreview["reading"]["columns"][number];

interface MeaningStepProps {
  columns: readonly ReadColumn[];
  meaning: FileMeaning;
  readAgain: (meaning: FileMeaning) => void;
}

/** What each column was taken for, with samples, and what comma and dot mean in it. */
export function MeaningStep({ columns, meaning, readAgain }: MeaningStepProps) {
  const words = useTexts(texts).meaning;
  const names = useTexts(columnTexts);
  const [changed, setChanged] = useState<FileMeaning>(meaning);
  const isChanged = JSON.stringify(changed) !== JSON.stringify(meaning);
  const readAs = (column: ReadColumn) => changed.columns?.[String(column.index)] ?? column.column;
  const setColumn = (index: number, value: string) =>
    setChanged({ ...changed, columns: { ...changed.columns, [String(index)]: value } });
  return (
    <>
      <p className={styles.muted}>{words.advice}</p>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={words.column}>
        <table className={`${styles.table} ${styles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.header}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.sample}</th>
              <th scope="col">{words.separators}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={`${column.table}-${column.index}`}>
                <th scope="row">{column.header || words.noHeader}</th>
                <td>
                  <NativeSelect
                    aria-label={`${words.column}: ${column.header}`}
                    value={readAs(column)}
                    onChange={(event) => setColumn(column.index, event.currentTarget.value)}
                    data={[...COLUMNS, "agency" as const]
                      .map((key) => ({ value: String(key), label: names[key] }))
                      .concat({ value: "extra", label: words.extra })}
                  />
                </td>
                <td className={styles.sample}>{column.sample}</td>
                <td>
                  {(column.column === "target" || column.column === "ceiling") && column.sample !== null && (
                    <SeparatorChoice
                      header={column.header}
                      sample={column.sample}
                      isMoney={column.column === "ceiling"}
                      separators={changed.separators?.[column.column] ?? column.separators}
                      choose={(value) =>
                        setChanged({ ...changed, separators: { ...changed.separators, [column.column]: value } })
                      }
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isChanged && (
        <Button className={styles.left ?? ""} onClick={() => readAgain(changed)}>
          {words.again}
        </Button>
      )}
    </>
  );
}
