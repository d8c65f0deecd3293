import * as texts from "@rata/texts/indicator/figureImport";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import type { SeriesImport } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import styles from "./FigureImport.module.css";
import { UndoFigures } from "./UndoFigures.tsx";

/** Which figures came in before, by whom, and the way to take them back. */
export function PastFigureImports() {
  const words = useTexts(texts).past;
  const imports = useQuery(trpc.indicator.imports.queryOptions());
  return (
    <section className={styles.past}>
      <h2>{words.title}</h2>
      <Trouble error={imports.error} />
      {imports.data?.length === 0 && <p className={styles.muted}>{words.none}</p>}
      <ul>
        {imports.data?.map((item) => (
          <PastImport key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function PastImport({ item: { id, file, at, by, added, revised, isUndone } }: { item: SeriesImport }) {
  const words = useTexts(texts).past;
  const sayMoment = useMoment();
  return (
    <li>
      <div>
        <strong>{file}</strong>
        <p className={styles.where}>
          {sayMoment(at)} {words.by(by)}
        </p>
      </div>
      <span className={styles.muted}>{words.counts(added, revised)}</span>
      {isUndone ? <span>{words.undone}</span> : <UndoFigures id={id} fileName={file} label={words.undo} />}
    </li>
  );
}
