import { Checkbox } from "@mantine/core";
import * as texts from "@rata/texts/indicator/regions";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { MOST_COLUMNS } from "#lib/regionSearch";
import styles from "./Region.module.css";

interface IndicatorChoiceProps {
  chosen: readonly string[];
  choose: (codes: readonly string[]) => void;
}

/** Which indicators are columns. The last one can't be taken away. */
export function IndicatorChoice({ chosen, choose }: IndicatorChoiceProps) {
  const words = useTexts(texts);
  const { data } = useQuery(trpc.indicator.list.queryOptions());
  const offered = (data ?? []).filter(({ code, figures }) => figures > 0 || chosen.includes(code));
  if (offered.length === 0) return null;
  const toggle = (code: string) =>
    choose(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <details className={styles.choice}>
      <summary className={styles.summary}>{words.choose(chosen.length)}</summary>
      <fieldset className={styles.boxes}>
        <legend>{words.chooseHelp(MOST_COLUMNS)}</legend>
        {offered.map(({ code, name }) => {
          const isChosen = chosen.includes(code);
          return (
            <Checkbox
              key={code}
              label={name}
              checked={isChosen}
              disabled={isChosen ? chosen.length === 1 : chosen.length >= MOST_COLUMNS}
              onChange={() => toggle(code)}
            />
          );
        })}
      </fieldset>
    </details>
  );
}
