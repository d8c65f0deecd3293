import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import { useId } from "react";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import type { HeaderChoice } from "./headerChoices.ts";
import styles from "./ImportScreen.module.css";

interface SourceLinesProps {
  name: string;
  lines: ImportPreview["reading"]["sources"][number]["lines"];
  headers: readonly HeaderChoice[];
  point: (line: number) => void;
}

/** The first lines as they stand in the file; choosing one says that the header begins there. */
export function SourceLines({ name, lines, headers, point }: SourceLinesProps) {
  const words = useTexts(texts).meaning;
  const group = useId();
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const isIn = (line: number) => headers.some((one) => one.line <= line && line < one.line + Math.max(1, one.height));
  if (lines.length === 0) return null;
  return (
    <div className={uploads.wide} tabIndex={0} role="region" aria-label={`${words.lines}: ${name}`}>
      <table className={styles.lines}>
        <tbody>
          {lines.map(({ line, cells }) => (
            <tr key={line} className={isIn(line) ? styles.chosenLine : ""}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name={group}
                    aria-label={words.point(line)}
                    checked={headers.some((header) => header.line === line)}
                    onChange={() => point(line)}
                  />
                  {line}
                </label>
              </th>
              {Array.from({ length: width }, (_, place) => (
                <td key={place}>{cells[place] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
