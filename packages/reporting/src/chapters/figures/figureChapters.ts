import { heading } from "#document/blocks";
import type { Content } from "#document/Document";
import { type ChapterSheets, defineChapter, type SheetPlace } from "../Chapter.ts";
import { defineFacts } from "../Facts.ts";
import { type AnalysedFigures, analyseFigures } from "./analyseFigures.ts";
import { composeAchievement } from "./composeAchievement.ts";
import { composeComparison } from "./composeComparison.ts";
import { composeIndicator } from "./composeIndicator.ts";
import { composeOverview } from "./composeOverview.ts";
import { composeSources } from "./composeSources.ts";
import type { FigureFacts } from "./FigureFacts.ts";
import { findFigureFacts, NO_FIGURES } from "./findFigureFacts.ts";
import { findPlanFigures } from "./findPlanFigures.ts";
import { listFigures } from "./listFigures.ts";

/** Every figure of the region, as a profile tells them; without any, those of an empty one, which says so. */
const regionFigures = defineFacts({
  key: "region-figures",
  needs: ["regionFigures"],
  find: ({ regionFigures: figures }, { region }) => findFigureFacts(region.code, figures ?? NO_FIGURES),
});

/** Capaian dan Analisis of a plan's year; every figure that it rests on stands in the workbook. */
export const achievement = defineChapter({
  key: "achievement",
  orientation: "portrait",
  facts: defineFacts({ key: "plan-figures", needs: ["plan", "planFigures"], find: findPlanFigures }),
  compose: composeAchievement,
  sheets: (figures, { page }) => (figures === null ? {} : { back: [listFigures(figures, page)] }),
});

export const figureOverview = defineFigureChapter("figure-overview", composeOverview);
export const indicators = defineFigureChapter("indicators", composeIndicators);
export const comparison = defineFigureChapter("comparison", composeComparison);
export const figureSources = defineFigureChapter("figure-sources", composeSources, (figures, { page }) => {
  const table = listFigures(figures, page);
  return { back: [table], table };
});

function defineFigureChapter(
  key: string,
  compose: (analysed: AnalysedFigures, figures: FigureFacts) => Content[],
  sheets: (figures: FigureFacts, place: SheetPlace) => Partial<ChapterSheets> = () => ({}),
) {
  return defineChapter({
    key,
    orientation: "portrait",
    facts: regionFigures,
    compose: (figures) => compose(analyseFigures(figures), figures),
    sheets,
  });
}

/** The overview names indicators without a figure of the region; they get no part of their own. */
function composeIndicators({ headlines, others, names }: AnalysedFigures): Content[] {
  const told = [...headlines, ...others].filter(({ series }) => series.length > 0);
  if (told.length === 0) return [];
  return [heading(1, "Indikator"), ...told.flatMap((one) => composeIndicator(one, names))];
}
