import { NativeSelect } from "@mantine/core";
import type { ImportPreview } from "@rata/api/router";
import { COLUMNS } from "@rata/domain/plan/Column";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/importing/importing";
import type { FileMeaning } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import { SeparatorChoice } from "./SeparatorChoice.tsx";

interface ColumnRowProps {
  column: ImportPreview["reading"]["columns"][number];
  meaning: FileMeaning;
  change: (meaning: FileMeaning) => void;
}

/** One column: its header, what it is read as, a sample, and the meaning of comma and dot where it holds numbers. */
export function ColumnRow({ column, meaning, change }: ColumnRowProps) {
  const words = useTexts(texts).meaning;
  const names = useTexts(fieldTexts);
  const { place, sample } = column;
  const header = column.header || words.noHeader(column.index + 1);
  return (
    <tr>
      <th scope="row">{header}</th>
      <td>
        <NativeSelect
          aria-label={`${words.column}: ${header}`}
          value={meaning.columns?.[place] ?? column.column}
          onChange={(event) =>
            change({ ...meaning, columns: { ...meaning.columns, [place]: event.currentTarget.value } })
          }
          data={[...COLUMNS, "agency" as const]
            .map((key) => ({ value: String(key), label: names[key].heading }))
            .concat({ value: "extra", label: words.extra })}
        />
      </td>
      <td className={looks.sample}>{sample}</td>
      <td>
        {(column.column === "target" || column.column === "ceiling") && sample !== null && (
          <SeparatorChoice
            header={header}
            sample={sample}
            isMoney={column.column === "ceiling"}
            separators={meaning.separators?.[place] ?? column.separators}
            choose={(value) => change({ ...meaning, separators: { ...meaning.separators, [place]: value } })}
          />
        )}
      </td>
    </tr>
  );
}
