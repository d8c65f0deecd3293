import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import styles from "./Upload.module.css";

interface MeaningFormProps<Meaning> {
  meaning: Meaning;
  readAgain: (meaning: Meaning) => void;
  words: { again: string };
  children: (meaning: Meaning, change: (meaning: Meaning) => void) => ReactNode;
}

/** What a person says about a file, gathered until the file is read again under it. */
export function MeaningForm<Meaning extends object>({
  meaning,
  readAgain,
  words,
  children,
}: MeaningFormProps<Meaning>) {
  const [changed, setChanged] = useState(meaning);
  const isChanged = JSON.stringify(changed) !== JSON.stringify(meaning);
  return (
    <>
      {children(changed, setChanged)}
      {isChanged && (
        <Button className={styles.left ?? ""} onClick={() => readAgain(changed)}>
          {words.again}
        </Button>
      )}
    </>
  );
}
