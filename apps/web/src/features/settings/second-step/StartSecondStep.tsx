import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { useMutation } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { AskPassword } from "./AskPassword.tsx";
import { ConfirmCode } from "./ConfirmCode.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";

/** Password, key, first code, recovery codes: one after the other. The window closes by its buttons alone once codes are shown. */
export function StartSecondStep({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const start = useMutation(trpc.session.startSecondStep.mutationOptions());
  const confirm = useMutation(trpc.session.confirmSecondStep.mutationOptions());
  const isTold = confirm.data !== undefined;
  return (
    <Modal
      opened
      onClose={close}
      title={isTold ? words.codes : words.title}
      withCloseButton={!isTold}
      closeOnClickOutside={false}
      closeOnEscape={!isTold}
      closeButtonProps={{ "aria-label": words.close }}
    >
      {confirm.data !== undefined ? (
        <RecoveryCodes codes={confirm.data.codes} close={close} />
      ) : start.data === undefined ? (
        <AskPassword
          error={start.error}
          isBusy={start.isPending}
          submit={words.go}
          send={(password) => start.mutate({ password })}
        />
      ) : (
        <ConfirmCode
          given={start.data}
          error={confirm.error}
          isBusy={confirm.isPending}
          send={(code) => confirm.mutate({ code })}
        />
      )}
    </Modal>
  );
}
