import { Button } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { StartSecondStep } from "./second-step/StartSecondStep.tsx";
import { StopSecondStep } from "./second-step/StopSecondStep.tsx";
import look from "#components/Look.module.css";

const FEW = 3;

/** Whether a code is asked after the password, and switching it on and off. */
export function OwnSecondStep() {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  const step = useQuery(trpc.session.secondStep.queryOptions());
  const [isChanging, setChanging] = useState(false);
  const close = () => {
    setChanging(false);
    void queryClient.invalidateQueries({ queryKey: trpc.session.secondStep.queryKey() });
  };
  const { isOn, codesLeft } = step.data ?? { isOn: false, codesLeft: 0 };
  return (
    <>
      <p className={look.hint}>{words.why}</p>
      <Trouble error={step.error} />
      {step.data !== undefined && <p>{isOn ? words.on(codesLeft) : words.off}</p>}
      {isOn && codesLeft <= FEW && <p>{words.fewCodes}</p>}
      <Button variant="default" className={look.left ?? ""} onClick={() => setChanging(true)}>
        {isOn ? words.stop : words.start}
      </Button>
      {isChanging && (isOn ? <StopSecondStep close={close} /> : <StartSecondStep close={close} />)}
    </>
  );
}
