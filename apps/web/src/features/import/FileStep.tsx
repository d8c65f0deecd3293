import { Button, Textarea } from "@mantine/core";
import * as texts from "@rata/texts/importing/importing";
import { useState } from "react";
import { FileDrop } from "#components/file/FileDrop.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

/** Drop a file, choose one, or paste the table: three ways to the same reading. */
export function FileStep({ choose }: { choose: (file: File) => void }) {
  const words = useTexts(texts).file;
  const [pasted, setPasted] = useState("");
  return (
    <>
      <FileDrop words={words} choose={choose} takeText={(text) => choose(toFile(text, words.pastedName))} />
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
