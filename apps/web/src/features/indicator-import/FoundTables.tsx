import { Checkbox } from "@mantine/core";
import type { FigureImportPreview, FigureMeaning } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";

interface FoundTablesProps {
  tables: FigureImportPreview["tables"];
  meaning: FigureMeaning;
  change: (meaning: FigureMeaning) => void;
}

/** Which tables the file holds and how each lies; of several, each can be left out. */
export function FoundTables({ tables, meaning, change }: FoundTablesProps) {
  const words = useTexts(texts).meaning;
  const { headers = {} } = meaning;
  const leave = (table: string, isWanted: boolean) => {
    const others = Object.entries(headers).filter(([key]) => key !== table);
    change({ ...meaning, headers: Object.fromEntries(isWanted ? [...others, [table, []]] : others) });
  };
  const isLeftOut = (table: string) => headers[table]?.length === 0;
  const present = new Set(tables.map(({ table }) => String(table)));
  const left = Object.keys(headers).filter((table) => isLeftOut(table) && !present.has(table));
  const hasChoice = tables.length + left.length > 1;
  return (
    <>
      {tables.map(({ table, sheet, line, layout, rows }) => (
        <div key={table} className={uploads.row}>
          <p className={uploads.muted}>
            {hasChoice && <strong>{words.table(table, sheet)}: </strong>}
            {words.found(words.layouts[layout], rows, line)}
          </p>
          {hasChoice && (
            <Checkbox
              label={words.leaveOut}
              aria-label={`${words.leaveOut}: ${words.table(table, sheet)}`}
              checked={isLeftOut(String(table))}
              onChange={(event) => leave(String(table), event.currentTarget.checked)}
            />
          )}
        </div>
      ))}
      {left.map((table) => (
        <Checkbox
          key={table}
          label={words.leftOut(words.table(Number(table), null))}
          checked
          onChange={() => leave(table, false)}
        />
      ))}
    </>
  );
}
