import { Radio, TextInput } from "@mantine/core";
import * as texts from "@rata/texts/settings/agency";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

interface NameChangeProps {
  /** First day of the new name; null while the present one is corrected. */
  from: string | null;
  isMissing: boolean;
  choose: (from: string | null) => void;
}

/** Whether another name corrects the present one or takes its place from a day on. */
export function NameChange({ from, isMissing, choose }: NameChangeProps) {
  const words = useTexts(texts);
  return (
    <>
      <Radio.Group
        label={words.change}
        value={from === null ? "corrected" : "renamed"}
        onChange={(value) => choose(value === "renamed" ? "" : null)}
      >
        <div className={styles.form}>
          <Radio value="corrected" label={words.corrected} />
          <Radio value="renamed" label={words.renamed} />
        </div>
      </Radio.Group>
      {from !== null && (
        <TextInput
          type="date"
          label={words.renamedFrom}
          value={from}
          error={isMissing ? words.missing : null}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
    </>
  );
}
