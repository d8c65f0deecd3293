import { Button } from "@mantine/core";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

/** Which file is being read, and the way to another. */
export function ChosenFile({ file, restart }: { file: File; restart: () => void }) {
  const words = useTexts(texts).file;
  const size = `${formatMeasured({ amount: Math.max(1, Math.round(file.size / 102.4)), scale: 1 })} kB`;
  return (
    <div className={styles.chosen}>
      <strong>{words.chosen(file.name, size)}</strong>
      <Button variant="subtle" size="compact-md" onClick={restart}>
        {words.other}
      </Button>
    </div>
  );
}
