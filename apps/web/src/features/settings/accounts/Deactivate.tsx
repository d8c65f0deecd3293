import { BusyButton } from "#components/BusyButton.tsx";
import { Button, Modal } from "@mantine/core";
import type { Account } from "@rata/domain/organisation/Account";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

/** Shuts an account after telling what that means. */
export function Deactivate({ account, close }: { account: Account; close: () => void }) {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  const deactivate = useMutation(
    trpc.account.deactivate.mutationOptions({
      onSuccess: async () => {
        close();
        await queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() });
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={close}
      title={words.people.deactivateTitle}
      closeButtonProps={{ "aria-label": words.people.close }}
    >
      <div className={styles.form}>
        <p>{words.people.deactivateAdvice(account.name)}</p>
        <Trouble error={deactivate.error} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={close} data-autofocus>
            {words.cancel}
          </Button>
          <BusyButton
            color="brick"
            busy={deactivate.isPending}
            onClick={() => deactivate.mutate({ accountId: account.id, reason: null })}
          >
            {words.people.deactivateShort}
          </BusyButton>
        </div>
      </div>
    </Modal>
  );
}
