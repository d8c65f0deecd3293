import { NativeSelect } from "@mantine/core";
import { bareFigure } from "@rata/domain/indicator/parseFigure";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { parseNumber } from "@rata/domain/number/parseNumber";
import type { Separators } from "@rata/domain/number/Separators";
import * as texts from "@rata/texts/indicator/figureImport";
import { useTexts } from "#lib/language.tsx";
import looks from "#components/file/Reading.module.css";
import styles from "./FigureImport.module.css";

interface FigureSeparatorsProps {
  label: string;
  isLabelShown?: boolean;
  sample: string;
  separators: Separators | null;
  choose: (separators: Separators) => void;
}

/** What comma and dot mean in a column, with one of its own figures read that way as one chooses. */
export function FigureSeparators({ label, isLabelShown = false, sample, separators, choose }: FigureSeparatorsProps) {
  const words = useTexts(texts).meaning;
  const written = bareFigure(sample);
  const reading = separators === null ? null : parseNumber(written, separators);
  return (
    <>
      <NativeSelect
        {...(isLabelShown ? { label } : { "aria-label": label })}
        value={separators ?? ""}
        data={[
          ...(separators === null ? [{ value: "", label: words.choose }] : []),
          ...(["decimal-comma", "decimal-dot"] as const).map((value) => ({ value, label: words[value] })),
        ]}
        onChange={(event) => choose(event.currentTarget.value === "decimal-dot" ? "decimal-dot" : "decimal-comma")}
      />
      {reading !== null && (
        <p className={`${styles.example} ${reading.ok ? "" : looks.wrong}`} aria-live="polite">
          {reading.ok ? words.example(written, formatMeasured(reading.value)) : words.undecidable(written)}
        </p>
      )}
    </>
  );
}
