import { Button } from "@mantine/core";
import type { FigureImportPreview } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import { useState } from "react";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/upload/Reading.module.css";
import { FigureName } from "./FigureName.tsx";
import { useSayVintage } from "./useSayVintage.ts";

interface FigurePairsProps {
  title: string;
  advice?: string;
  pairs: FigureImportPreview["revised"];
}

const FIRST = 12;

/** Figures beside those that are held: before and after. */
export function FigurePairs({ title, advice, pairs }: FigurePairsProps) {
  const words = useTexts(texts).preview;
  const [most, setMost] = useState(FIRST);
  const sayVintage = useSayVintage();
  return (
    <section className={uploads.part}>
      <h3>{title}</h3>
      {advice !== undefined && <p className={uploads.muted}>{advice}</p>}
      <div className={uploads.wide} tabIndex={0} role="region" aria-label={title}>
        <table className={`${looks.table} ${looks.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.of}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, most).map((pair) => (
              <tr key={`${pair.after.key} ${pair.after.vintage}`}>
                <th scope="row">
                  <FigureName of={pair} period={pair.after.periodText} />
                </th>
                <td>
                  {pair.before.text}
                  <p className={uploads.where}>{sayVintage(pair.before.vintage)}</p>
                </td>
                <td>
                  {pair.before.text === pair.after.text ? words.unchanged : <strong>{pair.after.text}</strong>}
                  <p className={uploads.where}>
                    {sayVintage(pair.after.vintage)} · {words.line(pair.line, pair.sheet)}
                  </p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pairs.length > most && (
        <Button className={uploads.left ?? ""} variant="subtle" onClick={() => setMost(most + 100)}>
          {words.more(pairs.length - most)}
        </Button>
      )}
    </section>
  );
}
