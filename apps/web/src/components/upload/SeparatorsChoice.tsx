import { NativeSelect } from "@mantine/core";
import type { Separators } from "@rata/domain/number/Separators";
import looks from "./Reading.module.css";
import styles from "./Upload.module.css";

export interface SeparatorWords extends Record<Separators, string> {
  example: (written: string, read: string) => string;
  undecidable: (written: string) => string;
  /** Offered while nothing was chosen or decided. */
  choose?: string;
}

interface SeparatorsChoiceProps {
  words: SeparatorWords;
  label: string;
  isLabelShown?: boolean;
  /** One of the column's own numbers; null where the sample holds none. */
  written: string | null;
  separators: Separators | null;
  /** Says the number as it is read under a choice; null where it can't be read. */
  read: (written: string, separators: Separators) => string | null;
  choose: (separators: Separators) => void;
}

/** What comma and dot mean in a column, with one of its own numbers read that way as one chooses. */
export function SeparatorsChoice(props: SeparatorsChoiceProps) {
  const { words, label, written, choose } = props;
  const chosen = props.separators ?? (words.choose === undefined ? "decimal-comma" : null);
  const said = written === null || chosen === null ? null : props.read(written, chosen);
  return (
    <>
      <NativeSelect
        {...(props.isLabelShown === true ? { label } : { "aria-label": label })}
        value={chosen ?? ""}
        data={[
          ...(chosen === null && words.choose !== undefined ? [{ value: "", label: words.choose }] : []),
          ...(["decimal-comma", "decimal-dot"] as const).map((value) => ({ value, label: words[value] })),
        ]}
        onChange={(event) => choose(event.currentTarget.value === "decimal-dot" ? "decimal-dot" : "decimal-comma")}
      />
      {written !== null && chosen !== null && (
        <p className={`${styles.example} ${said === null ? looks.wrong : ""}`} aria-live="polite">
          {said === null ? words.undecidable(written) : words.example(written, said)}
        </p>
      )}
    </>
  );
}
