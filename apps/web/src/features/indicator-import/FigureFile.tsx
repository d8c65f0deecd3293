import { Button, Textarea } from "@mantine/core";
import * as texts from "@rata/texts/indicator/figureImport";
import * as fileTexts from "@rata/texts/importing/importing";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { useState } from "react";
import { FileDrop } from "#components/file/FileDrop.tsx";
import { useTexts } from "#lib/language.tsx";
import { BpsFetch } from "./BpsFetch.tsx";
import styles from "./FigureImport.module.css";

interface FigureFileProps {
  file: File | null;
  choose: (file: File) => void;
  restart: () => void;
}

/** Drop a file, choose one, paste a table, or fetch from BPS: four ways to the same reading. */
export function FigureFile({ file, choose, restart }: FigureFileProps) {
  const words = useTexts(texts).file;
  const names = useTexts(fileTexts).file;
  const [pasted, setPasted] = useState("");
  const paste = (text: string) => choose(new File([text], words.pastedName, { type: "text/plain" }));
  if (file !== null) {
    const size = `${formatMeasured({ amount: Math.max(1, Math.round(file.size / 102.4)), scale: 1 })} kB`;
    return (
      <div className={styles.row}>
        <strong>{names.chosen(file.name, size)}</strong>
        <Button variant="subtle" size="compact-md" onClick={restart}>
          {names.other}
        </Button>
      </div>
    );
  }
  return (
    <>
      <FileDrop words={words} choose={choose} takeText={paste} more=".json,application/json" />
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== "") paste(pasted);
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
      <BpsFetch choose={choose} />
    </>
  );
}
