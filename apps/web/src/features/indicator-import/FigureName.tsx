import type { FigureImportPreview } from "@rata/api/router";
import * as texts from "@rata/texts/indicator/figureImport";
import { useTexts } from "#lib/language.tsx";
import styles from "./FigureImport.module.css";

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
      <p className={styles.where}>
        {[region, ...(daerah === "total" ? [] : [words.daerah[daerah]]), period].join(" · ")}
      </p>
    </>
  );
}
