import { NativeSelect, TextInput } from "@mantine/core";
import type { FigureMeaning } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import styles from "./FigureImport.module.css";

interface WholeFieldsProps {
  meaning: FigureMeaning;
  change: (meaning: FigureMeaning) => void;
}

/** The source and the release of the file: what holds for every figure whose row does not say it. */
export function WholeFields({ meaning, change }: WholeFieldsProps) {
  const words = useTexts(texts).meaning;
  const source = meaning.source ?? {};
  const ofSource = (name: "document" | "table" | "page", label: string) => (
    <TextInput
      label={label}
      maxLength={300}
      value={source[name] ?? ""}
      onChange={({ currentTarget: { value } }) => change({ ...meaning, source: { ...source, [name]: value } })}
    />
  );
  return (
    <fieldset className={styles.whole}>
      <legend>{words.whole}</legend>
      <p className={uploads.muted}>{words.wholeAdvice}</p>
      <div className={styles.fields}>
        {ofSource("document", words.document)}
        {ofSource("table", words.documentTable)}
        {ofSource("page", words.page)}
        <TextInput
          type="date"
          label={words.vintage}
          description={words.vintageAdvice}
          value={meaning.vintage ?? ""}
          onChange={({ currentTarget: { value } }) => change({ ...meaning, vintage: value })}
        />
        <NativeSelect
          label={words.confidence}
          value={meaning.confidence ?? "B"}
          data={(["A", "B", "C"] as const).map((value) => ({ value, label: words.confidences[value] }))}
          onChange={({ currentTarget: { value } }) =>
            change({ ...meaning, confidence: value === "A" || value === "C" ? value : "B" })
          }
        />
      </div>
    </fieldset>
  );
}
