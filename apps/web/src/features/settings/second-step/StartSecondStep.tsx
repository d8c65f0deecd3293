import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { useState } from "react";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { AskPassword } from "./AskPassword.tsx";
import { ConfirmCode } from "./ConfirmCode.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";

/** Password, key, first code, recovery codes: one after the other. The window closes by its buttons alone once codes are shown. */
export function StartSecondStep({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const [given, setGiven] = useState<{ secret: string; uri: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const isTold = codes !== null;
  return (
    <Modal
      opened
      onClose={close}
      title={isTold ? words.codes : words.title}
      withCloseButton={!isTold}
      closeOnClickOutside={false}
      closeOnEscape={!isTold}
    >
      {codes !== null ? (
        <RecoveryCodes codes={codes} close={close} />
      ) : given === null ? (
        <AskPassword submit={words.go} send={api.session.startSecondStep.mutate} done={setGiven} />
      ) : (
        <ConfirmCode given={given} done={(answer) => setCodes(answer.codes)} />
      )}
    </Modal>
  );
}
