import { formatMeasured } from "@rata/domain/number/formatNumber";
import { parseNumber } from "@rata/domain/number/parseNumber";
import { COLUMNS } from "@rata/domain/plan/Column";
import * as texts from "@rata/texts/importing/importing";
import * as fieldTexts from "@rata/texts/plan/field";
import { MeaningTable } from "#components/upload/MeaningTable.tsx";
import { SeparatorsChoice } from "#components/upload/SeparatorsChoice.tsx";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import type { FileMeaning, ImportPreview } from "#lib/views";

const MEANINGS = [...COLUMNS, "agency", "extra"] as const;

interface ColumnTableProps {
  /** Which table it is, where the file has several. */
  name: string | null;
  columns: readonly ImportPreview["reading"]["columns"][number][];
  meaning: FileMeaning;
  change: (meaning: FileMeaning) => void;
}

/** What each column of one table was taken for, with samples, and what comma and dot mean in it. */
export function ColumnTable({ name, columns, meaning, change }: ColumnTableProps) {
  const words = useTexts(texts).meaning;
  const names = { ...useTexts(fieldTexts), extra: { heading: words.extra } };
  const shown = columns.map((column) => ({
    ...column,
    header: column.header || words.noHeader(column.index + 1),
    meaning: meaning.columns?.[column.place] ?? column.column,
  }));
  return (
    <section className={uploads.part}>
      {name !== null && <h3>{name}</h3>}
      <MeaningTable
        words={{ ...words, name: name ?? words.column }}
        columns={shown}
        options={MEANINGS.map((key) => ({ value: String(key), label: names[key].heading }))}
        choose={({ place }, chosen) => {
          const kind = MEANINGS.find((one) => one === chosen) ?? "extra";
          change({ ...meaning, columns: { ...meaning.columns, [place]: kind } });
        }}
        separators={({ place, column, header, sample, separators }) =>
          (column === "target" || column === "ceiling") &&
          sample !== null && (
            <SeparatorsChoice
              words={words}
              label={`${words.separators}: ${header}`}
              written={/\d[\d.,]*/u.exec(sample)?.[0].replace(/[.,]+$/u, "") ?? null}
              separators={meaning.separators?.[place] ?? separators}
              read={(written, chosen) => {
                const reading = parseNumber(written, chosen);
                return reading.ok ? `${column === "ceiling" ? "Rp" : ""}${formatMeasured(reading.value)}` : null;
              }}
              choose={(value) => change({ ...meaning, separators: { ...meaning.separators, [place]: value } })}
            />
          )
        }
      />
    </section>
  );
}
