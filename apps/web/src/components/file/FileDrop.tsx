import { type DragEvent, useId, useState } from "react";
import styles from "./FileDrop.module.css";

interface FileDropProps {
  words: { drop: string; or: string; choose: string; kinds: string };
  choose: (file: File) => void;
  /** What to do with words that were dropped instead of a file. */
  takeText?: (text: string) => void;
}

/** Drop a file here, or choose one from the computer. */
export function FileDrop({ words, choose, takeText }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    const text = event.dataTransfer.getData("text/plain");
    if (file !== undefined) choose(file);
    else if (text !== "") takeText?.(text);
  };
  return (
    <div
      className={`${styles.drop} ${isOver ? styles.over : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <strong>{words.drop}</strong>
      <span className={styles.muted}>{words.or}</span>
      <input
        id={id}
        type="file"
        accept=".xlsx,.docx,.csv,.tsv,.tab,.txt,.text,text/plain,text/csv,text/tab-separated-values"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) choose(file);
        }}
      />
      <label htmlFor={id} className={styles.chooser}>
        {words.choose}
      </label>
      <span className={styles.muted}>{words.kinds}</span>
    </div>
  );
}
