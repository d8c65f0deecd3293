import * as texts from "@rata/texts/importing/importing";
import { Loading } from "#components/Loading.tsx";
import { Step } from "#components/file/Step.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { ChosenFile } from "./ChosenFile.tsx";
import { FileStep } from "./FileStep.tsx";
import { ImportDone } from "./ImportDone.tsx";
import { MeaningStep } from "./MeaningStep.tsx";
import { PreviewStep } from "./PreviewStep.tsx";
import { SenderChoice } from "./SenderChoice.tsx";
import { useImport } from "./useImport.ts";

/** File, meaning, preview, done, under each other: what was decided stays in view. */
export function ImportSteps({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const work = useImport(planId);
  const { file, preview, commit, shown } = work;
  const decideJoin = (line: number, isJoined: boolean) =>
    work.readAgain({ ...work.meaning, joins: { ...work.meaning.joins, [String(line)]: isJoined } });
  if (commit.data !== undefined) {
    return (
      <Step number={4} name={words.steps.done} isOpen>
        <ImportDone year={year} result={commit.data} fileName={file?.name ?? ""} restart={work.restart} />
      </Step>
    );
  }
  return (
    <>
      <Step number={1} name={words.steps.file} isOpen>
        <SenderChoice sender={work.sender} choose={work.chooseSender} />
        {file === null ? <FileStep choose={work.choose} /> : <ChosenFile file={file} restart={work.restart} />}
        {preview.isPending && <Loading />}
        <FileTrouble error={preview.error} />
      </Step>
      <Step number={2} name={words.steps.meaning} isOpen={shown !== null}>
        {shown !== null && (
          <MeaningStep
            key={shown.digest}
            planId={planId}
            preview={shown}
            meaning={work.meaning}
            readAgain={work.readAgain}
          />
        )}
      </Step>
      <Step number={3} name={words.steps.preview} isOpen={shown !== null}>
        {shown !== null && (
          <PreviewStep
            key={shown.digest}
            preview={shown}
            fetchRefused={work.fetchRefused}
            store={work.store}
            isStoring={commit.isPending || preview.isPending}
            cancel={work.restart}
            decideJoin={decideJoin}
          />
        )}
        <FileTrouble error={commit.error} />
      </Step>
      <Step number={4} name={words.steps.done} isOpen={false} />
    </>
  );
}
