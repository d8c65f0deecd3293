import { Button } from "@mantine/core";
import type { FigureImportPreview } from "@rata/api/router";
import * as texts from "@rata/texts/indicator/figureImport";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import { FigureName } from "./FigureName.tsx";
import { FigureRemarks } from "./FigureRemarks.tsx";
import styles from "./FigureImport.module.css";

const FIRST = 20;

/** The figures that would be stored: each with where it stands in the file, what was settled about it, and what storing it does. */
export function AcceptedFigures({ preview }: { preview: FigureImportPreview }) {
  const words = useTexts(texts).preview;
  const [most, setMost] = useState(FIRST);
  const { figures, accepted } = preview;
  return (
    <section className={styles.part}>
      <h3>{words.figures}</h3>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={words.figures}>
        <table className={`${looks.table} ${looks.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.of}</th>
              <th scope="col">{words.after}</th>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.effect}</th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, most).map((row) => (
              <tr key={`${row.figure.key} ${row.figure.vintage}`}>
                <th scope="row">
                  <FigureName of={row} period={row.figure.periodText} />
                </th>
                <td>
                  <strong>{row.figure.text}</strong>
                  <FigureRemarks of={row} />
                </td>
                <td className={styles.where}>{words.line(row.line, row.sheet)}</td>
                <td>{words.effects[row.effect]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.length > most && (
        <Button className={styles.left ?? ""} variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(figures.length - most)}
        </Button>
      )}
      {accepted > figures.length && <p className={styles.muted}>{words.first(figures.length)}</p>}
    </section>
  );
}
