import * as texts from "@rata/texts/importing/importing";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import styles from "./ImportScreen.module.css";
import { UndoImport } from "./UndoImport.tsx";

/** What was imported into the plan before, by whom, and which of it can still be taken back. */
export function PastImports({ planId }: { planId: string }) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const imports = useQuery(trpc.import.list.queryOptions({ planId }));
  return (
    <section className={styles.past}>
      <h2>{words.past.title}</h2>
      <Trouble error={imports.error} />
      {imports.data?.length === 0 && <p className={styles.muted}>{words.past.none}</p>}
      <ul>
        {imports.data?.map((item) => (
          <li key={item.commitId}>
            <div>
              <strong>{item.fileName}</strong>
              <p className={styles.where}>
                {sayMoment(item.at)} {words.past.by(item.actorName)}
                {item.senderName !== null && `, ${words.past.from(item.senderName)}`}
              </p>
            </div>
            <span className={styles.muted}>
              {words.preview.added(item.counts.added)}, {words.preview.changed(item.counts.changed)}
            </span>
            {item.isUndone && <span>{words.past.undone}</span>}
            {item.canUndo && <UndoImport commitId={item.commitId} fileName={item.fileName} label={words.past.undo} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
