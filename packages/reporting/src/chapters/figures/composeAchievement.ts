import { heading, paragraph } from "#document/blocks";
import type { Content } from "#document/Document";
import { analyseFigures } from "./analyseFigures.ts";
import { composeIndicator } from "./composeIndicator.ts";
import { composeContributions, composePriority } from "./composePriority.ts";
import { composeRules } from "./composeRules.ts";
import type { FigureFacts } from "./FigureFacts.ts";

/** Capaian dan Analisis: the headline indicators, priority regions, and by what rules it was concluded. Nothing where no figures were asked for. */
export function composeAchievement(facts: FigureFacts | null): Content[] {
  if (facts === null) return [];
  const analysed = analyseFigures(facts);
  const isEmpty = analysed.headlines.every(({ series }) => series.length === 0);
  if (isEmpty) return [heading(1, TITLE), paragraph(NOTHING)];
  const told = { ...analysed, others: [] };
  return [
    heading(1, TITLE),
    ...analysed.headlines.flatMap((one) => composeIndicator(one, analysed.names)),
    ...composePriority(analysed),
    ...composeContributions(analysed),
    ...composeRules(told, 2),
  ];
}

const TITLE = "Capaian dan analisis";
const NOTHING =
  "Belum ada angka indikator kemiskinan daerah ini, sehingga capaian dan analisis belum dapat disusun. Bab ini terisi setelah angkanya diimpor.";
