import { type DragEvent, useId, useState } from "react";
import styles from "./FileDrop.module.css";

interface FileDropProps {
  words: { drop: string; or: string; choose: string; kinds: string };
  choose: (file: File) => void;
  /** Further kinds of files that the computer's own dialog offers, as `accept` writes them. */
  more?: string;
  /** What to do with words that were dropped instead of a file. */
  takeText?: (text: string) => void;
}

const KINDS = ".xlsx,.docx,.csv,.tsv,.tab,.txt,.text,text/plain,text/csv,text/tab-separated-values";

/** Drop a file here, or choose one from the computer. */
export function FileDrop({ words, choose, takeText, more }: FileDropProps) {
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
        accept={[KINDS, ...(more === undefined ? [] : [more])].join(",")}
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
