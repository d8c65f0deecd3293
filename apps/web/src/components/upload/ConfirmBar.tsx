import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import looks from "./Reading.module.css";
import styles from "./Upload.module.css";

interface ConfirmBarProps {
  words: { commit: string; cancel: string };
  isEmpty: boolean;
  isBusy: boolean;
  store: () => void;
  cancel: () => void;
  /** What is decided or said beside the button. */
  children?: ReactNode;
}

/** The end of a preview: what it would store, and the button that stores it. */
export function ConfirmBar({ words, isEmpty, isBusy, store, cancel, children }: ConfirmBarProps) {
  return (
    <div className={looks.confirm}>
      {children}
      <div className={styles.row}>
        <BusyButton disabled={isEmpty} busy={isBusy} onClick={store}>
          {words.commit}
        </BusyButton>
        <Button variant="default" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
