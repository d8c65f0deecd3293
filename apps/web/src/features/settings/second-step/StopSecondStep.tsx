import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { AskPassword } from "./AskPassword.tsx";

export function StopSecondStep({ close }: { close: () => void }) {
  const words = useTexts(texts);
  return (
    <Modal opened onClose={close} title={words.title}>
      <AskPassword submit={words.stop} send={api.session.stopSecondStep.mutate} done={close} />
    </Modal>
  );
}
