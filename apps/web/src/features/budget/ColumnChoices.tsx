import { formatRupiah } from "@rata/domain/number/formatNumber";
import { parseRupiah } from "@rata/domain/number/parseRupiah";
import { BUDGET_COLUMNS } from "@rata/domain/plan/budget/BudgetColumn";
import * as texts from "@rata/texts/budget/budget";
import { MeaningTable } from "#components/upload/MeaningTable.tsx";
import { SeparatorsChoice } from "#components/upload/SeparatorsChoice.tsx";
import { useTexts } from "#lib/language.tsx";
import type { BudgetMeaning } from "#lib/views";
import type { ReadColumn } from "./ReadTable.ts";

interface ColumnChoicesProps {
  columns: readonly ReadColumn[];
  meaning: BudgetMeaning;
  change: (meaning: BudgetMeaning) => void;
}

/** What each column is read as, with a value that stands in it. */
export function ColumnChoices({ columns, meaning, change }: ColumnChoicesProps) {
  const words = useTexts(texts).meaning;
  const shown = columns.map((column) => {
    const place = `${column.table}.${column.index}`;
    const header = column.header || `${words.unnamed} (${column.index + 1})`;
    return { ...column, place, header, meaning: meaning.columns?.[place] ?? column.column };
  });
  return (
    <MeaningTable
      words={{ ...words, name: words.column, header: words.words }}
      columns={shown}
      options={BUDGET_COLUMNS.map((kind) => ({ value: kind, label: words.columns[kind] }))}
      choose={({ place }, chosen) => {
        const kind = BUDGET_COLUMNS.find((candidate) => candidate === chosen) ?? "extra";
        change({ ...meaning, columns: { ...meaning.columns, [place]: kind } });
      }}
      separators={({ column, sample, separators }) =>
        column === "ceiling" &&
        sample !== null &&
        /[.,]/u.test(sample) && (
          <SeparatorsChoice
            words={words}
            label={words.separators}
            written={sample}
            separators={meaning.separators ?? separators}
            read={(written, chosen) => {
              const reading = parseRupiah(written, chosen);
              return reading.ok ? formatRupiah(reading.value) : null;
            }}
            choose={(chosen) => change({ ...meaning, separators: chosen })}
          />
        )
      }
    />
  );
}
