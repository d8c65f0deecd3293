import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { useMutation } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { AskPassword } from "./AskPassword.tsx";

export function StopSecondStep({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const stop = useMutation(trpc.session.stopSecondStep.mutationOptions({ onSuccess: close }));
  return (
    <Modal opened onClose={close} title={words.title} closeButtonProps={{ "aria-label": words.close }}>
      <AskPassword
        error={stop.error}
        isBusy={stop.isPending}
        submit={words.stop}
        send={(password) => stop.mutate({ password })}
      />
    </Modal>
  );
}
