import { Button } from "@mantine/core";
import type { FigureImportPreview, FigureMeaning } from "@rata/api/router";
import * as texts from "@rata/texts/indicator/figureImport";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./FigureImport.module.css";
import { FoundTables } from "./FoundTables.tsx";
import { FigureColumns } from "./FigureColumns.tsx";
import { QuestionField } from "./QuestionField.tsx";
import { WholeFields } from "./WholeFields.tsx";

interface FigureMeaningStepProps {
  preview: FigureImportPreview;
  meaning: FigureMeaning;
  readAgain: (meaning: FigureMeaning) => void;
}

/** What the file does not say is asked first; then source and release, and what each column was taken for. */
export function FigureMeaningStep({ preview, meaning, readAgain }: FigureMeaningStepProps) {
  const words = useTexts(texts).meaning;
  const [changed, setChanged] = useState(meaning);
  const { tables, questions } = preview;
  const isChanged = JSON.stringify(changed) !== JSON.stringify(meaning);
  return (
    <>
      <FoundTables tables={tables} meaning={changed} change={setChanged} />
      {questions.length > 0 && (
        <section className={styles.asked} aria-label={words.asked}>
          <h3>{words.asked}</h3>
          <p>{words.askedAdvice}</p>
          {questions.map((question, index) => (
            <QuestionField
              key={`${question.kind} ${index}`}
              question={question}
              sheet={tables.find(({ table }) => table === question.table)?.sheet ?? null}
              meaning={changed}
              change={setChanged}
            />
          ))}
        </section>
      )}
      <WholeFields meaning={changed} change={setChanged} />
      <FigureColumns preview={preview} meaning={changed} change={setChanged} />
      <div className={styles.row}>
        <Button disabled={!isChanged} onClick={() => readAgain(changed)}>
          {words.again}
        </Button>
        {JSON.stringify(meaning) !== "{}" && (
          <Button variant="subtle" onClick={() => readAgain({})}>
            {words.forget}
          </Button>
        )}
      </div>
    </>
  );
}
