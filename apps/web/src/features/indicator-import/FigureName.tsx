import type { FigureImportPreview } from "#lib/views";
import * as texts from "@rata/texts/indicator/figureImport";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";

interface FigureNameProps {
  of: Pick<FigureImportPreview["figures"][number], "indicator" | "region" | "daerah">;
  period: string;
}

/** Which figure it is: the indicator, and under it region, period and daerah. */
export function FigureName({ of: { indicator, region, daerah }, period }: FigureNameProps) {
  const words = useTexts(texts).preview;
  return (
    <>
      {indicator}
      <p className={uploads.where}>
        {[region, ...(daerah === "total" ? [] : [words.daerah[daerah]]), period].join(" · ")}
      </p>
    </>
  );
}
