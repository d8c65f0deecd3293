import * as texts from "@rata/texts/budget/budget";
import { type DragEvent, useId, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";

/** Drop a file or choose one. */
export function BudgetDrop({ choose }: { choose: (file: File) => void }) {
  const words = useTexts(texts).file;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) choose(file);
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
        accept=".xlsx,.docx,.csv,.tsv,.tab,.txt"
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
