import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import type { FileMeaning } from "#lib/views";
import { useTexts } from "#lib/language.tsx";
import { listHeaders, withHeaders } from "./headerChoices.ts";
import styles from "./ImportScreen.module.css";
import { SourceHeaders } from "./SourceHeaders.tsx";

/** A document may have dozens of tables. */
const OPEN = 3;

interface HeaderPointingProps {
  reading: ImportPreview["reading"];
  meaning: FileMeaning;
  change: (meaning: FileMeaning) => void;
}

/** Where the headers stand, sheet by sheet: asked where none was found, and open to correction where one was. */
export function HeaderPointing({ reading, meaning, change }: HeaderPointingProps) {
  const words = useTexts(texts).meaning;
  const isLost = reading.tables.length === 0;
  const opened = reading.sources.filter(({ lines }) => lines.length > 0).slice(0, OPEN);
  const sources = reading.sources.map((source) => (
    <SourceHeaders
      key={source.source}
      source={source}
      headers={listHeaders(reading, meaning, source.source)}
      isLeftOut={meaning.headers?.[String(source.source)]?.length === 0}
      isOpen={opened.includes(source)}
      change={(headers) => change(withHeaders(meaning, source.source, headers))}
      find={() => change(withoutHeaders(meaning, source.source))}
    />
  ));
  if (isLost)
    return (
      <div className={styles.pointing}>
        <p>
          <strong>{words.notFound}</strong>
        </p>
        {sources}
      </div>
    );
  return (
    <details className={styles.pointing}>
      <summary>{words.wrongHeader}</summary>
      {sources}
    </details>
  );
}

function withoutHeaders(meaning: FileMeaning, source: number): FileMeaning {
  const { [String(source)]: _said, ...headers } = meaning.headers ?? {};
  return { ...meaning, headers };
}
