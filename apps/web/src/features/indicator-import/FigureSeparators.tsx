import { bareFigure } from "@rata/domain/indicator/parseFigure";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import { parseNumber } from "@rata/domain/number/parseNumber";
import type { Separators } from "@rata/domain/number/Separators";
import * as texts from "@rata/texts/indicator/figureImport";
import { SeparatorsChoice } from "#components/upload/SeparatorsChoice.tsx";
import { useTexts } from "#lib/language.tsx";

interface FigureSeparatorsProps {
  label: string;
  isLabelShown?: boolean;
  sample: string;
  separators: Separators | null;
  choose: (separators: Separators) => void;
}

/** What comma and dot mean in a column of figures. */
export function FigureSeparators({ sample, ...props }: FigureSeparatorsProps) {
  const words = useTexts(texts).meaning;
  return <SeparatorsChoice {...props} words={words} written={bareFigure(sample)} read={sayFigure} />;
}

function sayFigure(written: string, separators: Separators): string | null {
  const reading = parseNumber(written, separators);
  return reading.ok ? formatMeasured(reading.value) : null;
}
