import type { StageItem } from "#lib/views";
import { sayStage } from "@rata/texts/version/sayStage";
import * as texts from "@rata/texts/version/stage";
import { ReasonForm } from "#components/form/ReasonForm.tsx";
import { api } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";

interface WithdrawStageProps {
  planId: string;
  stage: StageItem;
  close: () => void;
}

/** Withdraws the stage recorded last; the reason goes into the history. */
export function WithdrawStage({ planId, stage, close }: WithdrawStageProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <ReasonForm
      title={words.withdrawOf(sayStage(stage, language))}
      close={close}
      advice={<p>{words.withdrawAdvice}</p>}
      label={words.reason}
      hint={words.reasonHint}
      submit={words.withdraw}
      send={(reason) => api.version.withdrawStage.mutate({ planId, at: stage.at, reason })}
      said={words.withdrawn}
      refresh={useFreshPlan()}
    />
  );
}
