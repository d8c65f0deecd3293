import type { FigureImportPreview } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { useSayVintage } from "./useSayVintage.ts";

interface FigureRemarksProps {
  of: Pick<FigureImportPreview["figures"][number], "figure" | "affair" | "isRoundSettled">;
}

/** What must not be overlooked beside a figure: that its round follows from a rule, its signs, its release, its certainty. */
export function FigureRemarks({ of: { figure, affair, isRoundSettled } }: FigureRemarksProps) {
  const words = useTexts(texts).preview;
  const sayVintage = useSayVintage();
  const remarks = [
    ...(isRoundSettled ? [words.settled] : []),
    ...(affair === null ? [] : [words.affair(affair)]),
    ...figure.marks.map((mark) => words.marks[mark]),
    ...(figure.vintage === "" ? [] : [sayVintage(figure.vintage)]),
    ...(figure.confidence === "A" ? [] : [words.confidence(figure.confidence)]),
  ];
  return remarks.length === 0 ? null : <p className={uploads.where}>{remarks.join(" · ")}</p>;
}
