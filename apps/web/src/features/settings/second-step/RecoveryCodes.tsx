import { Button } from "@mantine/core";
import * as texts from "@rata/texts/account/secondStep";
import { useTexts } from "#lib/language.tsx";
import { CopyText } from "#components/CopyText.tsx";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";

/** Shown this once. */
export function RecoveryCodes({ codes, close }: { codes: readonly string[]; close: () => void }) {
  const words = useTexts(texts);
  return (
    <div className={styles.form}>
      <p>{words.codesAdvice}</p>
      <ul className={styles.codes} aria-label={words.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={look.buttons}>
        <CopyText text={codes.join("\n")} label={words.copy} copied={words.copied} />
        <Button onClick={close} data-autofocus>
          {words.understood}
        </Button>
      </div>
    </div>
  );
}
