import { Modal } from "@mantine/core";
import * as texts from "@rata/texts/settings/accountList";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "#features/settings/SettingsScreen.module.css";
import { ChooseList } from "./ChooseList.tsx";
import { ListPreview } from "./ListPreview.tsx";
import { MadeAccounts } from "./MadeAccounts.tsx";
import { useAccountImport } from "./useAccountImport.ts";

/** People from a list: choose it, see what it makes, make it, take the links along. Links that were not downloaded are not closed away by a slip. */
export function ImportAccounts({ close }: { close: () => void }) {
  const words = useTexts(texts);
  const work = useAccountImport();
  const isMade = work.created !== null;
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
        <FileTrouble error={work.error} />
        {work.isReading && <Loading />}
        {work.created !== null ? (
          <MadeAccounts created={work.created} close={close} />
        ) : work.shown !== null ? (
          <ListPreview shown={work.shown} isBusy={work.isMaking} confirm={work.confirm} restart={work.restart} />
        ) : (
          <ChooseList choose={work.choose} />
        )}
      </div>
    </Modal>
  );
}
