import type { FigureImportPreview, FigureMeaning } from "#lib/views";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import * as texts from "@rata/texts/indicator/figureImport";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { MeaningTable } from "#components/upload/MeaningTable.tsx";
import { FigureSeparators } from "./FigureSeparators.tsx";
import styles from "./FigureImport.module.css";
import { toColumnChoice } from "./toColumnChoice.ts";

interface FigureColumnsProps {
  preview: FigureImportPreview;
  meaning: FigureMeaning;
  change: (meaning: FigureMeaning) => void;
}

/** What each column was taken for, with samples; all of it open to correction. */
export function FigureColumns({ preview, meaning, change }: FigureColumnsProps) {
  const words = useTexts(texts).meaning;
  const { language } = useLanguage();
  const options = [
    ...Object.entries(words.parts).map(([value, label]) => ({ value, label })),
    ...INDICATORS.map(({ code, names }) => ({ value: `figures:${code}`, label: names[language] })),
  ];
  const columns = preview.columns.map((column) => ({
    ...column,
    header: column.header === "" ? words.noHeader(column.index + 1) : column.header,
    meaning: meaning.columns?.[column.place] ?? column.meaning ?? "ignored",
  }));
  return (
    <details className={styles.more} open={preview.read === 0}>
      <summary>{words.columns}</summary>
      <MeaningTable
        words={{ ...words, name: words.columns, sample: words.sampleHead }}
        columns={columns}
        options={options}
        choose={({ place }, value) =>
          change({ ...meaning, columns: { ...meaning.columns, [place]: toColumnChoice(value) } })
        }
        separators={({ place, header, isFigures, sample, separators }) =>
          isFigures &&
          sample !== null &&
          /[.,]/u.test(sample) && (
            <FigureSeparators
              label={words.separatorsOf(header)}
              sample={sample}
              separators={meaning.separators?.[place] ?? separators}
              choose={(value) => change({ ...meaning, separators: { ...meaning.separators, [place]: value } })}
            />
          )
        }
      />
    </details>
  );
}
