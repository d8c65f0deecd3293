import { Trouble } from "#components/Trouble.tsx";
import { useMoment } from "#lib/useMoment";
import type { PastUpload } from "#lib/views";
import { UndoUpload } from "./UndoUpload.tsx";
import { toUndoWords, type UndoWords } from "./toUndoWords.ts";
import styles from "./Upload.module.css";

interface PastUploadsProps {
  words: UndoWords & {
    title: string;
    none: string;
    by: (name: string) => string;
    from?: (name: string) => string;
    undone: string;
    undo: string;
  };
  past: { data: PastUpload[] | undefined; error: unknown };
  sayCounts: (item: PastUpload) => string;
  undo: (item: PastUpload) => Promise<unknown>;
  refresh: () => Promise<unknown>;
}

/** Which files came in before, by whom, and which of them can still be taken back. */
export function PastUploads({ words, past, sayCounts, undo, refresh }: PastUploadsProps) {
  const sayMoment = useMoment();
  return (
    <section className={styles.past}>
      <h2>{words.title}</h2>
      <Trouble error={past.error} />
      {past.data?.length === 0 && <p className={styles.muted}>{words.none}</p>}
      <ul>
        {past.data?.map((item) => (
          <li key={item.commitId}>
            <div>
              <strong>{item.fileName}</strong>
              <p className={styles.where}>
                {sayMoment(item.at)} {words.by(item.actorName)}
                {item.senderName !== null && words.from !== undefined && `, ${words.from(item.senderName)}`}
              </p>
            </div>
            <span className={styles.muted}>{sayCounts(item)}</span>
            {item.isUndone && <span>{words.undone}</span>}
            {item.canUndo && (
              <UndoUpload
                words={toUndoWords(words, item.fileName, words.undo)}
                undone={words.undoneNow}
                undo={() => undo(item)}
                refresh={refresh}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
