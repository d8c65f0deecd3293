import { Button, Checkbox } from "@mantine/core";
import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import type { HeaderChoice } from "./headerChoices.ts";
import { HeaderFields } from "./HeaderFields.tsx";
import styles from "./ImportScreen.module.css";
import { SourceLines } from "./SourceLines.tsx";

interface SourceHeadersProps {
  source: ImportPreview["reading"]["sources"][number];
  headers: readonly HeaderChoice[];
  isLeftOut: boolean;
  /** Whether its lines are in view at once; of many sheets only the first are. */
  isOpen: boolean;
  change: (headers: HeaderChoice[]) => void;
  /** Lets the headers be found by their words again. */
  find: () => void;
}

/** The headers of one sheet or table: pointed at in its first lines, or given by number. */
export function SourceHeaders({ source, headers, isLeftOut, isOpen, change, find }: SourceHeadersProps) {
  const words = useTexts(texts).meaning;
  const name = source.sheet ?? words.source(source.source);
  const put = (at: number, header: HeaderChoice) =>
    change([...headers.slice(0, at), header, ...headers.slice(at + 1)].toSorted((a, b) => a.line - b.line));
  return (
    <details className={styles.source} open={isOpen}>
      <summary>
        <strong>{name}</strong>{" "}
        <span className={uploads.muted}>{isLeftOut ? words.leftOut : words.headersAt(headers)}</span>
      </summary>
      <Checkbox
        label={words.leaveOut}
        checked={isLeftOut}
        onChange={(event) => (event.currentTarget.checked ? change([]) : find())}
      />
      {!isLeftOut && (
        <>
          <p className={uploads.muted}>{source.lines.length === 0 ? words.blankSource : words.lines}</p>
          <SourceLines
            name={name}
            lines={source.lines}
            headers={headers}
            point={(line) => put(0, { line, height: headers[0]?.height ?? 1 })}
          />
          {headers.map((header, at) => (
            <HeaderFields
              key={at}
              name={headers.length > 1 ? `${name} (${at + 1})` : name}
              header={header}
              change={(next) => put(at, next)}
              remove={headers.length > 1 ? () => change(headers.filter((_, other) => other !== at)) : null}
            />
          ))}
          {headers.length > 0 && (
            <Button
              variant="subtle"
              size="compact-md"
              className={uploads.left ?? ""}
              onClick={() => change([...headers, { line: (headers.at(-1)?.line ?? 0) + 1, height: 1 }])}
            >
              {words.addHeader}
            </Button>
          )}
        </>
      )}
    </details>
  );
}
