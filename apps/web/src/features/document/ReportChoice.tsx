import { Radio } from "@mantine/core";
import * as texts from "@rata/texts/document/document";
import { useTexts } from "#lib/language.tsx";
import { useReportWords } from "#lib/useReportWords";
import { useSession } from "#lib/useSession";
import styles from "./DocumentScreen.module.css";

interface ReportChoiceProps {
  report: string;
  choose: (report: string) => void;
}

/** The reports that the edition names, in its order. */
export function ReportChoice({ report, choose }: ReportChoiceProps) {
  const words = useTexts(texts);
  const wordsOf = useReportWords();
  const { edition } = useSession();
  return (
    <Radio.Group label={words.choice} value={report} onChange={choose}>
      <div className={styles.reports}>
        {edition.reports.map((key) => {
          const { name, advice } = wordsOf(key);
          return <Radio key={key} value={key} label={name} description={advice} />;
        })}
      </div>
    </Radio.Group>
  );
}
