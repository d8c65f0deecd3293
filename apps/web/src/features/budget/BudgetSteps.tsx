import * as texts from "@rata/texts/budget/budget";
import { useState } from "react";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Loading } from "#components/Loading.tsx";
import { Step } from "#components/file/Step.tsx";
import { useTexts } from "#lib/language.tsx";
import { BudgetDone } from "./BudgetDone.tsx";
import { BudgetFile } from "./BudgetFile.tsx";
import { BudgetMeaningStep } from "./BudgetMeaningStep.tsx";
import { BudgetPreviewStep } from "./BudgetPreviewStep.tsx";
import { type Ticks, useBudget } from "./useBudget.ts";

/** File, meaning, differences, done, under each other: what was decided stays in view. */
export function BudgetSteps({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const work = useBudget(planId);
  const [taken, setTaken] = useState<Ticks | null>(null);
  const { preview, commit } = work;
  const store = (ticks: Ticks) => {
    setTaken(ticks);
    work.store(ticks);
  };
  if (commit.data !== undefined && taken !== null) {
    return (
      <Step number={4} name={words.steps.done} isOpen>
        <BudgetDone year={year} commitId={commit.data.commitId} taken={taken} restart={work.restart} />
      </Step>
    );
  }
  const { data } = preview;
  return (
    <>
      <Step number={1} name={words.steps.file} isOpen>
        <BudgetFile work={work} />
        {preview.isPending && <Loading />}
        <FileTrouble error={preview.error} />
      </Step>
      <Step number={2} name={words.steps.meaning} isOpen={data !== undefined}>
        {data !== undefined && (
          <BudgetMeaningStep
            key={data.digest}
            reading={data.reading}
            meaning={work.wish?.meaning ?? {}}
            readAgain={work.readAgain}
          />
        )}
      </Step>
      <Step number={3} name={words.steps.preview} isOpen={data !== undefined}>
        {data !== undefined && (
          <BudgetPreviewStep
            key={data.digest}
            preview={data}
            store={store}
            isStoring={commit.isPending}
            cancel={work.restart}
            fetchDifferences={work.fetchDifferences}
          />
        )}
        <FileTrouble error={commit.error} />
      </Step>
      <Step number={4} name={words.steps.done} isOpen={false} />
    </>
  );
}
