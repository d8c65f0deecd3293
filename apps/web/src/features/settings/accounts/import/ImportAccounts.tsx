import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/settings/accountList";
import { useQueryClient } from "@tanstack/react-query";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Loading } from "#components/Loading.tsx";
import { useUpload } from "#components/upload/useUpload";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "#features/settings/SettingsScreen.module.css";
import { ChooseList } from "./ChooseList.tsx";
import { ListPreview } from "./ListPreview.tsx";
import { MadeAccounts } from "./MadeAccounts.tsx";

/** People from a list: choose it, see what it makes, make it, take the links along. Links that were not downloaded are not closed away by a slip. */
export function ImportAccounts({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  const work = useUpload(api.upload.accounts, {
    wish: {},
    stored: () => queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() }),
  });
  const { preview, commit, shown } = work;
  const isMade = commit.data !== undefined;
  return (
    <Modal
      opened
      size="xl"
      onClose={close}
      title={words.title}
      withCloseButton={!isMade}
      closeOnClickOutside={false}
      closeOnEscape={!isMade}
      closeButtonProps={{ "aria-label": words.cancel }}
    >
      <div className={styles.steps}>
        <FileTrouble error={preview.error ?? commit.error} />
        {preview.isPending && <Loading />}
        {commit.data !== undefined ? (
          <MadeAccounts created={commit.data.created} close={close} />
        ) : shown !== null ? (
          <ListPreview shown={shown} isBusy={commit.isPending} confirm={() => work.store({})} restart={work.restart} />
        ) : (
          <ChooseList choose={work.choose} />
        )}
      </div>
    </Modal>
  );
}
