import { Button } from "@mantine/core";
import * as texts from "@rata/texts/priority/links";
import { useTexts } from "#lib/language.tsx";
import styles from "../drawer/RowDrawer.module.css";

/** Save and cancel, below a form of the panel. */
export function FormButtons({ close }: { close: () => void }) {
  const words = useTexts(texts);
  return (
    <span className={styles.buttons}>
      <Button type="submit" size="compact-md">
        {words.save}
      </Button>
      <Button size="compact-md" variant="default" onClick={close}>
        {words.cancel}
      </Button>
    </span>
  );
}
