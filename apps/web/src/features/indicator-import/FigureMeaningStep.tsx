import { Button } from "@mantine/core";
import type { FigureImportPreview, FigureMeaning } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import { MeaningForm } from "#components/upload/MeaningForm.tsx";
import uploads from "#components/upload/Upload.module.css";
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
  const { tables, questions } = preview;
  return (
    <MeaningForm meaning={meaning} readAgain={readAgain} words={words}>
      {(changed, change) => (
        <>
          <FoundTables tables={tables} meaning={changed} change={change} />
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
                  change={change}
                />
              ))}
            </section>
          )}
          <WholeFields meaning={changed} change={change} />
          <FigureColumns preview={preview} meaning={changed} change={change} />
          {JSON.stringify(meaning) !== "{}" && (
            <Button className={uploads.left ?? ""} variant="subtle" onClick={() => readAgain({})}>
              {words.forget}
            </Button>
          )}
        </>
      )}
    </MeaningForm>
  );
}
