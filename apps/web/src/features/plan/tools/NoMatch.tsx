import { Button } from "@mantine/core";
import * as texts from "@rata/texts/plan/matrix";
import { Empty } from "#components/Empty.tsx";
import { useTexts } from "#lib/language.tsx";
import styles from "./MatrixTools.module.css";

/** The filter leaves nothing. */
export function NoMatch({ clear }: { clear: () => void }) {
  const words = useTexts(texts);
  return (
    <div className={styles.nothing}>
      <Empty title={words.nothing} advice={words.nothingAdvice}>
        <Button onClick={clear}>{words.clear}</Button>
      </Empty>
    </div>
  );
}
