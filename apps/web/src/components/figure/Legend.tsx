import * as texts from "@rata/texts/indicator/figure";
import type { FigureView } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import styles from "./Figure.module.css";
import { signsOf } from "./signsOf.ts";

/** What the marks mean that these figures carry; nothing where they carry none. */
export function Legend({ figures }: { figures: readonly (FigureView | null)[] }) {
  const words = useTexts(texts);
  const signs = [...new Set(figures.flatMap((figure) => (figure === null ? [] : signsOf(figure))))];
  if (signs.length === 0) return null;
  return (
    <dl className={styles.legend} aria-label={words.legend}>
      {signs.map((sign) => {
        const said = sign === "B" || sign === "C" ? { sign, text: words.confidences[sign] } : words.marks[sign];
        return (
          <div key={sign}>
            <dt>{said.sign}</dt>
            <dd>{said.text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
