import * as texts from "@rata/texts/indicator/figureImport";
import { Step } from "#components/file/Step.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import { FigureDone } from "./FigureDone.tsx";
import { FigureFile } from "./FigureFile.tsx";
import { FigureMeaningStep } from "./FigureMeaningStep.tsx";
import { FigurePreviewStep } from "./FigurePreviewStep.tsx";
import { useFigureImport } from "./useFigureImport.ts";

/** File, meaning, preview, done, under each other: what was decided stays in view. */
export function FigureSteps() {
  const words = useTexts(texts);
  const work = useFigureImport();
  const { file, preview, commit, shown } = work;
  if (commit.data !== undefined) {
    return (
      <Step number={4} name={words.steps.done} isOpen>
        <FigureDone result={commit.data} fileName={file?.name ?? ""} restart={work.restart} />
      </Step>
    );
  }
  return (
    <>
      <Step number={1} name={words.steps.file} isOpen>
        <FigureFile file={file} choose={work.choose} restart={work.restart} />
        {preview.isPending && <Loading />}
        <FileTrouble error={preview.error} />
      </Step>
      <Step number={2} name={words.steps.meaning} isOpen={shown !== null}>
        {shown !== null && (
          <FigureMeaningStep key={shown.digest} preview={shown} meaning={work.meaning} readAgain={work.readAgain} />
        )}
      </Step>
      <Step number={3} name={words.steps.preview} isOpen={shown !== null}>
        {shown !== null && (
          <FigurePreviewStep
            preview={shown}
            fetchRefused={work.fetchRefused}
            store={work.store}
            isBusy={commit.isPending || preview.isPending}
            cancel={work.restart}
          />
        )}
        <FileTrouble error={commit.error} />
      </Step>
      <Step number={4} name={words.steps.done} isOpen={false} />
    </>
  );
}
