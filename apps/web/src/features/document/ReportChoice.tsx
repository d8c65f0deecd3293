import { Radio } from "@mantine/core";
import * as texts from "@rata/texts/document/document";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import styles from "./DocumentScreen.module.css";

interface ReportChoiceProps {
  report: string;
  choose: (report: string) => void;
}

/** The reports that the edition names, in its order. */
export function ReportChoice({ report, choose }: ReportChoiceProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { edition } = useSession();
  return (
    <Radio.Group label={words.choice} value={report} onChange={choose}>
      <div className={styles.reports}>
        {Object.keys(edition.reports).map((key) => {
          const { name, advice } = words.sayReport(key, edition.terms.parts[language]);
          return <Radio key={key} value={key} label={name} description={advice} />;
        })}
      </div>
    </Radio.Group>
  );
}
