import { NativeSelect } from "@mantine/core";
import type { FigureImportPreview, FigureMeaning } from "@rata/api/router";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import * as texts from "@rata/texts/indicator/figureImport";
import { useLanguage, useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import { FigureSeparators } from "./FigureSeparators.tsx";
import styles from "./FigureImport.module.css";
import { toColumnChoice } from "./toColumnChoice.ts";

interface FigureColumnsProps {
  preview: FigureImportPreview;
  meaning: FigureMeaning;
  change: (meaning: FigureMeaning) => void;
}

/** More columns than any table of figures has; a file with thousands still opens. */
const MOST = 60;

/** What each column was taken for, with samples; all of it open to correction. */
export function FigureColumns({ preview, meaning, change }: FigureColumnsProps) {
  const words = useTexts(texts).meaning;
  const { language } = useLanguage();
  const choices = [
    ...Object.entries(words.parts).map(([value, label]) => ({ value, label })),
    ...INDICATORS.map(({ code, names }) => ({ value: `figures:${code}`, label: names[language] })),
  ];
  return (
    <details className={styles.more} open={preview.read === 0}>
      <summary>{words.columns}</summary>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={words.columns}>
        <table className={`${looks.table} ${looks.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.header}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.sampleHead}</th>
              <th scope="col">{words.separators}</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.slice(0, MOST).map(({ place, index, header, ...column }) => {
              const name = header === "" ? words.noHeader(index + 1) : header;
              return (
                <tr key={place}>
                  <th scope="row">{name}</th>
                  <td>
                    <NativeSelect
                      aria-label={words.columnOf(name)}
                      value={meaning.columns?.[place] ?? column.meaning ?? "ignored"}
                      data={choices}
                      onChange={({ currentTarget: { value } }) =>
                        change({ ...meaning, columns: { ...meaning.columns, [place]: toColumnChoice(value) } })
                      }
                    />
                  </td>
                  <td className={looks.sample}>{column.sample}</td>
                  <td>
                    {column.isFigures && column.sample !== null && /[.,]/u.test(column.sample) && (
                      <FigureSeparators
                        label={words.separatorsOf(name)}
                        sample={column.sample}
                        separators={meaning.separators?.[place] ?? column.separators}
                        choose={(value) =>
                          change({ ...meaning, separators: { ...meaning.separators, [place]: value } })
                        }
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
