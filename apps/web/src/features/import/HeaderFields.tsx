import { Button, NumberInput } from "@mantine/core";
import * as texts from "@rata/texts/importing/importing";
import { useTexts } from "#lib/language.tsx";
import type { HeaderChoice } from "./headerChoices.ts";
import styles from "./ImportScreen.module.css";

const TALLEST = 8;

interface HeaderFieldsProps {
  name: string;
  header: HeaderChoice;
  change: (header: HeaderChoice) => void;
  remove: (() => void) | null;
}

/** A header by number: its first line, and how many lines it takes. */
export function HeaderFields({ name, header, change, remove }: HeaderFieldsProps) {
  const words = useTexts(texts).meaning;
  const set = (field: keyof HeaderChoice) => (value: number | string) => {
    if (typeof value === "number") change({ ...header, [field]: value });
  };
  return (
    <div className={styles.fields}>
      <NumberInput
        label={words.headerLine}
        aria-label={`${words.headerLine}: ${name}`}
        value={header.line}
        min={1}
        max={9_999_999}
        allowDecimal={false}
        onChange={set("line")}
      />
      <NumberInput
        label={words.headerHeight}
        aria-label={`${words.headerHeight}: ${name}`}
        description={header.height === 0 ? words.noHeight : null}
        value={header.height}
        min={0}
        max={TALLEST}
        allowDecimal={false}
        onChange={set("height")}
      />
      {remove !== null && (
        <Button variant="subtle" size="compact-md" onClick={remove}>
          {words.removeHeader}
        </Button>
      )}
    </div>
  );
}
