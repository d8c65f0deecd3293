import { Button, Textarea } from "@mantine/core";
import * as texts from "@rata/texts/importing/importing";
import { type DragEvent, useId, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

/** Drop a file, choose one, or paste the table: three ways to the same reading. */
export function FileStep({ choose }: { choose: (file: File) => void }) {
  const words = useTexts(texts).file;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    const text = event.dataTransfer.getData("text/plain");
    if (file !== undefined) choose(file);
    else if (text !== "") choose(toFile(text, words.pastedName));
  };
  return (
    <>
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
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== "") choose(toFile(pasted, words.pastedName));
        }}
      >
        <Textarea
          label={words.paste}
          description={words.pasteAdvice}
          rows={5}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          spellCheck={false}
        />
        <Button type="submit" variant="default" disabled={pasted.trim() === ""}>
          {words.readPaste}
        </Button>
      </form>
    </>
  );
}

function toFile(text: string, name: string): File {
  return new File([text], name, { type: "text/plain" });
}
