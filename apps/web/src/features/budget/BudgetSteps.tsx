import { Button } from "@mantine/core";
import { toRowMask } from "@rata/domain/plan/budget/rowMask";
import * as texts from "@rata/texts/budget/budget";
import { useState } from "react";
import { AgencyChoice } from "#components/upload/AgencyChoice.tsx";
import { FileDrop } from "#components/upload/FileDrop.tsx";
import { UploadSteps } from "#components/upload/UploadSteps.tsx";
import { useUpload } from "#components/upload/useUpload";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import type { BudgetMeaning } from "#lib/views";
import styles from "./Budget.module.css";
import { BudgetDone } from "./BudgetDone.tsx";
import { BudgetMeaningStep } from "./BudgetMeaningStep.tsx";
import { BudgetPreviewStep } from "./BudgetPreviewStep.tsx";
import type { Ticks } from "./Ticks.ts";

interface Wish {
  planId: string;
  meaning: BudgetMeaning;
  agency: string | null;
}

/** A budget that is held against a plan: what differs, and what the plan takes over. */
export function BudgetSteps({ planId, year }: { planId: string; year: number }) {
  const words = useTexts(texts);
  const work = useUpload(api.upload.budget, {
    wish: { planId, meaning: {}, agency: null },
    keep: (wish: Wish): Wish => ({ ...wish, meaning: {} }),
    stored: useFreshPlan(),
  });
  const [taken, setTaken] = useState<Ticks | null>(null);
  const { wish } = work;
  const store = (ticks: Ticks) => {
    setTaken(ticks);
    const { document, codes, ceilings } = ticks;
    work.store({ ...document, codes: toRowMask(codes), ceilings: toRowMask(ceilings) });
  };
  const chooseAgency = (agency: string | null) => work.readAgain({ ...wish, agency });
  const suggested = work.shown?.suggestedAgency ?? null;
  return (
    <UploadSteps
      work={work}
      steps={words.steps}
      before={
        <>
          <AgencyChoice
            words={{
              label: words.file.part,
              all: words.file.whole,
              advice: words.file.partAdvice,
              only: words.file.onlyPart,
            }}
            agency={wish.agency}
            choose={chooseAgency}
          />
          {suggested !== null && suggested.id !== wish.agency && (
            <p className={styles.hint}>
              {words.file.suggested(suggested.name)}{" "}
              <Button variant="subtle" size="compact-md" onClick={() => chooseAgency(suggested.id)}>
                {words.file.takeSuggested}
              </Button>
            </p>
          )}
        </>
      }
      ways={<FileDrop words={words.file} choose={work.choose} />}
      meaning={({ reading }) => (
        <BudgetMeaningStep
          reading={reading}
          meaning={wish.meaning}
          readAgain={(meaning) => work.readAgain({ ...wish, meaning })}
        />
      )}
      preview={(shown) => (
        <BudgetPreviewStep
          preview={shown}
          store={store}
          isStoring={work.isBusy}
          cancel={work.restart}
          fetchDifferences={(language) => work.fetchMade("budget/differences", language)}
        />
      )}
      done={({ commitId }) =>
        taken !== null && <BudgetDone year={year} commitId={commitId} taken={taken} restart={work.restart} />
      }
    />
  );
}
