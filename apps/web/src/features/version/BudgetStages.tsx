import { Button } from "@mantine/core";
import type { VersionList } from "#lib/views";
import { sayStage } from "@rata/texts/version/sayStage";
import * as texts from "@rata/texts/version/stage";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { useCan } from "#lib/useSession";
import { StageForm } from "./StageForm.tsx";
import { WithdrawStage } from "./WithdrawStage.tsx";
import look from "#components/Look.module.css";

/** The stages of the budget that the ceilings went through, latest first, and for the secretariat a form to record the next. */
export function BudgetStages({ planId, list }: { planId: string; list: VersionList }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const sayMoment = useMoment();
  const mayRecord = useCan("plan.forward");
  const [isRecording, setRecording] = useState(false);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { data, error } = useQuery(trpc.version.stages.queryOptions({ planId }));
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined || (data.length === 0 && !mayRecord)) return null;
  const last = data.at(-1);
  return (
    <section className={look.card}>
      <h2>{words.title}</h2>
      {mayRecord && <p className={look.aside}>{words.help}</p>}
      {data.length === 0 && <p>{words.none}</p>}
      <ol className={look.lined}>
        {data.toReversed().map((stage, index) => (
          <li key={stage.at + stage.kind}>
            <p>{sayStage(stage, language)}</p>
            <p className={look.aside}>{words.since(stage.revision, stage.actorName, sayMoment(stage.at))}</p>
            {index === 0 && <p>{stage.isComplete ? words.closed : words.open}</p>}
          </li>
        ))}
      </ol>
      {mayRecord && (
        <div className={look.buttons}>
          <Button variant="default" onClick={() => setRecording(true)}>
            {words.record}
          </Button>
          {last !== undefined && (
            <Button variant="subtle" onClick={() => setWithdrawing(true)}>
              {words.withdraw}
            </Button>
          )}
        </div>
      )}
      {isWithdrawing && last !== undefined && (
        <WithdrawStage planId={planId} stage={last} close={() => setWithdrawing(false)} />
      )}
      {isRecording && <StageForm planId={planId} list={list} stages={data} close={() => setRecording(false)} />}
    </section>
  );
}
