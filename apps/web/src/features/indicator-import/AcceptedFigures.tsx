import { Button } from "@mantine/core";
import type { FigureImportPreview } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import { useState } from "react";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/upload/Reading.module.css";
import { FigureName } from "./FigureName.tsx";
import { FigureRemarks } from "./FigureRemarks.tsx";

const FIRST = 20;

/** The figures that would be stored: each with where it stands in the file, what was settled about it, and what storing it does. */
export function AcceptedFigures({ preview }: { preview: FigureImportPreview }) {
  const words = useTexts(texts).preview;
  const [most, setMost] = useState(FIRST);
  const { figures, accepted } = preview;
  return (
    <section className={uploads.part}>
      <h3>{words.figures}</h3>
      <div className={uploads.wide} tabIndex={0} role="region" aria-label={words.figures}>
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
                <td className={uploads.where}>{words.line(row.line, row.sheet)}</td>
                <td>{words.effects[row.effect]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.length > most && (
        <Button className={uploads.left ?? ""} variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(figures.length - most)}
        </Button>
      )}
      {accepted > figures.length && <p className={uploads.muted}>{words.first(figures.length)}</p>}
    </section>
  );
}
