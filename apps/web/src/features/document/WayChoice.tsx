import { Radio } from "@mantine/core";
import { formatCount } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/document/document";
import { useTexts } from "#lib/language.tsx";
import styles from "./DocumentScreen.module.css";
import { LARGE_PLAN } from "./largePlan.ts";

const WAYS = ["now", "tray"] as const;
export type Way = (typeof WAYS)[number];

interface WayChoiceProps {
  rows: number;
  way: Way;
  choose: (way: Way) => void;
}

/** Whether one waits for the file or has it put into the tray; of a large plan the reason is said. */
export function WayChoice({ rows, way, choose }: WayChoiceProps) {
  const words = useTexts(texts);
  return (
    <Radio.Group
      label={words.way}
      description={rows > LARGE_PLAN ? words.large(formatCount(rows)) : undefined}
      value={way}
      onChange={(value) => choose(value === "tray" ? "tray" : "now")}
    >
      <div className={styles.ways}>
        {WAYS.map((key) => (
          <Radio key={key} value={key} label={words.ways[key].name} description={words.ways[key].advice} />
        ))}
      </div>
    </Radio.Group>
  );
}
