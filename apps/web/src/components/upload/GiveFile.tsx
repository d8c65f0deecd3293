import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { FileDrop } from "./FileDrop.tsx";
import styles from "./Upload.module.css";

interface GiveFileProps {
  words: {
    drop: string;
    or: string;
    choose: string;
    kinds: string;
    paste: string;
    pasteAdvice?: string;
    readPaste: string;
    pastedName: string;
  };
  choose: (file: File) => void;
  /** Further kinds of files that the computer's own dialog offers, as `accept` writes them. */
  more?: string;
}

/** Drop a file, choose one, or paste the table: three ways to the same reading. */
export function GiveFile({ words, choose, more }: GiveFileProps) {
  const [pasted, setPasted] = useState("");
  const give = (text: string) => choose(new File([text], words.pastedName, { type: "text/plain" }));
  return (
    <>
      <FileDrop words={words} choose={choose} takeText={give} {...(more === undefined ? {} : { more })} />
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== "") give(pasted);
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
